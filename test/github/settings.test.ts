import { describe, expect, it } from "vitest";
import { repositoryOn } from "../../src/github/index.ts";

const SERVER = "https://github.example.com";

describe("the repository of an address", () => {
  it.each([
    ["https://github.example.com/acme/mirror", "acme/mirror"],
    ["https://github.example.com/acme/mirror.git", "acme/mirror"],
    ["https://github.example.com/acme/mirror.git/", "acme/mirror"],
    ["ssh://git@github.example.com/acme/mirror.git", "acme/mirror"],
    ["git@github.example.com:acme/mirror.git", "acme/mirror"],
    ["https://github.example.com/acme/.github", "acme/.github"],
  ])("%s is %s", (address, slug) => {
    expect(repositoryOn(SERVER, address)).toBe(slug);
  });

  it.each([
    "https://evil.example.com/acme/mirror",
    "https://github.example.com.evil.com/acme/mirror",
    "http://github.example.com/acme/mirror",
    "https://github.example.com:8443/acme/mirror",
    "git@evil.example.com:acme/mirror.git",
    "https://github.example.com/acme",
    "https://github.example.com/acme/mirror/tree/main",
    "https://github.example.com/acme/%2e%2e",
    "/srv/acme/mirror",
    "",
  ])("%s is none of this server", (address) => {
    expect(repositoryOn(SERVER, address)).toBeUndefined();
  });
});

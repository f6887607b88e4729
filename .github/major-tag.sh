#!/usr/bin/env bash
# Points the tag of the major version at a release, `bash .github/major-tag.sh v1.2.3`: v1, for those who use the Action by it.
# An older line's release, such as v1.0.5 after v1.1.0, and a pre-release leave it where it is.
set -euo pipefail
tag=$1
major=${tag%%.*}
highest=$(git ls-remote --tags --refs origin "$major.*" | sed -nE 's#.*\trefs/tags/(v[0-9]+\.[0-9]+\.[0-9]+)$#\1#p' | sort -V | tail -n 1)
if [ "$tag" != "$highest" ]; then
  echo "$major stays where it is: its highest release is ${highest:-not there yet}, and not $tag"
  exit 0
fi
git push --force origin "$tag^{commit}:refs/tags/$major"

# The command, with what it starts: git, and ssh for repositories over SSH. No npm, and no shell script between.
FROM node:24-alpine AS node

FROM alpine:3.22
RUN apk add --no-cache ca-certificates git libstdc++ openssh-client \
 && addgroup -g 1000 jirasync \
 && adduser -D -H -h /tmp -u 1000 -G jirasync jirasync
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY package.json LICENSE /opt/jirasync/
COPY dist /opt/jirasync/dist
# By number, so that Kubernetes can see that it is not root.
USER 1000:1000
WORKDIR /tmp
ENTRYPOINT ["node", "/opt/jirasync/dist/cli.js"]

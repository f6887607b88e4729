# The command, with what it starts: git, and ssh for repositories over SSH.
FROM node:24-alpine
RUN apk add --no-cache git openssh-client
COPY package.json LICENSE /opt/jirasync/
COPY dist /opt/jirasync/dist
USER node
ENTRYPOINT ["node", "/opt/jirasync/dist/cli.js"]

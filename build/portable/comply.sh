#!/bin/sh
# Opens the interview. With last year's document named behind it, begins from that; with a folder, keeps your drafts there.
program=$0
[ -h "$program" ] && program=$(command -p readlink -f "$program")
case $program in
*/*) here=${program%/*} ;;
*) here=. ;;
esac
COMPLY_STARTED_FROM=folder exec "$here/runtime/node" "$here/dist/comply.cjs" "$@"

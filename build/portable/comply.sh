#!/bin/sh
# Opens the interview. With last year's document named behind it, begins from that; with a folder, keeps your drafts there.
program=$0
[ -h "$program" ] && program=$(command -p readlink -f "$program")
case $program in
*/*) here=${program%/*} ;;
*) here=. ;;
esac
if ! [ -e "$here/runtime/node" ] || ! [ -e "$here/dist/comply.cjs" ]; then
	echo 'Unpack the whole zip first, then open comply in the folder that makes.' >&2
	exit 2
fi
COMPLY_STARTED_FROM=folder exec "$here/runtime/node" "$here/dist/comply.cjs" "$@"

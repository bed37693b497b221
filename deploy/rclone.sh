#!/bin/sh
# Envoie un site construit dans un dossier d'un stockage, par rclone, en passes dont l'ordre fait qu'aucune page
# n'y est jamais sans ses fichiers :
#   deploy/rclone.sh out stockage:seau/dossier           (« stockage » : un nom que `rclone config` connaît)
#   deploy/rclone.sh out stockage:seau/dossier --purge   (supprime aussi les fichiers à empreinte des versions d'avant)
# Le dossier est au site seul : vide la première fois. `_fichiers.txt` y tient la liste de ce que ce script y a mis ;
# rien d'autre n'est jamais supprimé. Un envoi interrompu se relance.
set -eu
export LC_ALL=C
site=${1:?le dossier du site} target=${2:?où l’envoyer} purge=${3-}
case $purge in '' | --purge) ;; *)
  echo "« $purge » : après le dossier et le stockage, seul --purge se dit. Rien n’a été envoyé." >&2
  exit 2 ;;
esac
list=_fichiers.txt
rclone=${RCLONE:-rclone}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -f "$site/index.html" ]; then
  echo "Il n’y a pas de site dans $site : lancez d’abord npm run build." >&2
  exit 1
fi

# Ceux dont le nom change avec le contenu (lib/outputs/headers.ts).
fingerprinted='^(_next/static|_images|_cartes|pagefind/fragment|pagefind/index)/'

# Le site, sans ce qui n'est que pour d'autres hébergeurs : leurs réglages, les copies compressées, et la marque de la construction.
"$rclone" lsf --recursive --files-only "$site" > "$work/all"
awk 'NR == FNR { known[$0]; next }
  /^(_headers|_redirects|(redirections|retirees)\.(map|caddy)|\.htaccess|\.nojekyll|\.construction)$/ { next }
  { name = $0 } sub(/\.(br|gz)$/, "", name) && name in known { next }
  { print }' "$work/all" "$work/all" | sort > "$work/site"

# Ce que les envois d'avant ont mis là. rclone répond 3 quand le dossier n'existe pas encore.
if "$rclone" lsf "$target" > "$work/there" 2> "$work/errors"; then :; elif [ $? -ne 3 ]; then
  cat "$work/errors" >&2
  exit 1
fi
if grep -qxF "$list" "$work/there"; then
  "$rclone" cat "$target/$list" > "$work/before"
elif [ -s "$work/there" ]; then
  echo "$target tient autre chose que ce site : rien n’a été envoyé. Donnez un dossier vide, ou le sien." >&2
  exit 1
else
  : > "$work/before"
fi

remember() { # la liste de ce qui est à nous
  sort -u "$@" > "$work/list"
  "$rclone" copyto --header-upload 'Cache-Control: no-store' "$work/list" "$target/$list"
}

send() { # les noms de la passe ; Cache-Control ; autres options
  names="$work/send-$1" cache=$2
  shift 2
  # Une liste vide voudrait dire « tout » pour rclone.
  if [ -s "$names" ]; then
    "$rclone" copy --checksum --files-from-raw "$names" --header-upload "Cache-Control: $cache" "$@" "$site" "$target"
  fi
}

delete() { # une liste de noms
  if [ -s "$1" ]; then "$rclone" delete --files-from-raw "$1" "$target"; fi
}

# Avant tout, ce qui va s'y trouver : un envoi interrompu ne laisse rien qui ne soit dans la liste.
remember "$work/before" "$work/site"

awk -v pass="$work/send-" -v fingerprinted="$fingerprinted" '
  $0 ~ fingerprinted                     { print > (pass "fingerprinted"); next }
  /\.ics$/                               { print > (pass "calendars"); next }
  /\.webmanifest$/                       { print > (pass "manifest"); next }
  /(^|\/)(pagefind-entry|parts)\.json$/  { print > (pass "search"); next }
  /^[^\/]+\/[^\/]+\/index\.html$/        { print > (pass "entries"); next }
  /\.html$/                              { print > (pass "pages"); next }
  /^construction\.json$/                 { print > (pass "record"); next }
                                         { print > (pass "files") }' "$work/site"

send fingerprinted 'public, max-age=31536000, immutable'
send files no-cache
# Deux types que tous les systèmes ne connaissent pas.
send calendars no-cache --header-upload 'Content-Type: text/calendar; charset=utf-8'
send manifest no-cache --header-upload 'Content-Type: application/manifest+json'
# Ce qui nomme les parties de l'index de recherche.
send search no-cache
# Les pages des entrées avant les listes qui y mènent.
send entries no-cache
send pages no-cache
# Ce qui dit que tout y est.
send record no-cache

# Ce que nous avions mis et que le site n'a plus : les pages, puis leurs fichiers. Les pages ouvertes dans un navigateur
# demandent encore les fichiers à empreinte de leur version : ils restent, sauf avec --purge.
comm -23 "$work/before" "$work/site" > "$work/old"
: > "$work/kept"
if [ "$purge" != --purge ]; then grep -E "$fingerprinted" "$work/old" > "$work/kept" || true; fi
comm -23 "$work/old" "$work/kept" > "$work/gone"
grep '\.html$' "$work/gone" > "$work/gone-pages" || true
grep -v '\.html$' "$work/gone" > "$work/gone-files" || true
delete "$work/gone-pages"
delete "$work/gone-files"
remember "$work/site" "$work/kept"

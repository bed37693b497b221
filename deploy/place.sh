#!/bin/sh
# Dépose un site construit sur un serveur, à côté des versions d'avant, puis l'y met en place d'un coup :
#   deploy/place.sh out serveur:/srv/programme-10     (« serveur » : un nom que `ssh` connaît ; sans nom, un dossier de cette machine)
#   deploy/place.sh --back serveur:/srv/programme-10  (revient à la version d'avant, et supprime celle qu'elle remplace)
# Le serveur web sert /srv/programme-10/out, un lien vers une des versions. Les cinq dernières sont gardées.
# RELOAD : ce qui recharge le serveur web, comme 'sudo systemctl reload nginx' ; Apache n'en a pas besoin.
set -eu
export LC_ALL=C
site=${1:?le dossier du site, ou --back} target=${2:?où le déposer}

# Ce qui suit est exécuté là où est le site, après la ligne que « there » écrit : folder, version, reload.
functions=$(cat <<'FIN'
set -eu
fail() { echo "$1" >&2; exit 1; }
case $folder in '~/'*) folder=$HOME/${folder#'~/'} ;; esac
cd "$folder" 2>/dev/null || fail "Le dossier $folder manque là-bas, ou son accès est refusé : créez-le d’abord."
current() { basename "$(readlink out)"; }
switch() { # un lien se remplace d'un coup
  ln -s "versions/$1" out.new
  mv -T out.new out
  eval "$reload" || fail "La version $1 est en place, mais la commande de RELOAD a échoué."
  echo "En place : $1"
}
FIN
)
back=$(cat <<'FIN'
[ -L out ] || fail "Il n’y a pas de version en place."
before=$(ls versions | awk -v now="$(current)" '$0 == now { print last } { last = $0 }')
[ -n "$before" ] || fail "Il n’y a pas de version d’avant."
gone=$(current)
switch "$before"
rm -rf "versions/$gone"
FIN
)
receive=$(cat <<'FIN'
if [ -e out ] && [ ! -L out ]; then fail "out est un dossier et non un lien : déplacez-le d’abord."; fi
rm -rf out.new part
mkdir -p versions part
tar -xf - -C part
# La liste des fichiers du site dit si tous sont arrivés.
lost="Le site n’est pas arrivé entier, et celui d’avant reste en place"
[ -f part/.construction ] || fail "$lost."
sed 1d part/.construction | while IFS= read -r file; do [ -f "part/$file" ] || fail "$lost : il manque $file."; done
while [ -e "versions/$version" ]; do version=$version+; done
# Les pages ouvertes dans un navigateur demandent encore les fichiers à empreinte (lib/outputs/headers.ts) de leur version.
if [ -f out/.construction ]; then
  grep -E '^(_next/static|_images|_cartes|pagefind/fragment|pagefind/index)/' out/.construction | while IFS= read -r file; do
    if [ -f "out/$file" ] && [ ! -e "part/$file" ]; then
      mkdir -p "part/$(dirname "$file")"
      ln "out/$file" "part/$file"
    fi
  done
fi
mv part "versions/$version"
switch "$version"
ls versions | head -n -5 | while IFS= read -r old; do
  [ "$old" = "$version" ] || rm -rf "versions/$old"
done
FIN
)

quoted() { printf "'%s'" "$(printf %s "$1" | sed "s/'/'\\\\''/g")"; }

there() {
  script="folder=$(quoted "${target#*:}") version=$(date -u +%Y-%m-%dT%H-%M-%SZ) reload=$(quoted "${RELOAD:-:}")
$functions
$1"
  # Ces valeurs viennent d'ici, et non du serveur.
  # shellcheck disable=SC2029
  case $target in
    *:*) ssh "${target%%:*}" "$script" ;;
    *) sh -c "$script" ;;
  esac
}

if [ "$site" = --back ]; then
  there "$back"
elif [ -f "$site/construction.json" ]; then
  case $target in *:*) ;; *) mkdir -p "$target" ;; esac
  tar -cf - -C "$site" . | there "$receive"
else
  echo "Il n’y a pas de site dans $site : lancez d’abord npm run build." >&2
  exit 1
fi

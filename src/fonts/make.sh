#!/bin/sh
# Makes the kept slim fonts anew from their packages: run it in the folder of the pom when a recipe
# or the version of a source changes. Needs npm, apt-get, dpkg-deb and Maven; the recipes refuse a
# source whose checksum is not the one they were written for.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm_package() {
  mkdir -p "$work/$1"
  (cd "$work" && tar xzf "$(npm pack --silent "$1@$2")" -C "$work/$1")
}
npm_package @expo-google-fonts/noto-serif-sc 0.4.3
npm_package @expo-google-fonts/noto-sans-sc 0.4.3
npm_package @fontsource/lxgw-wenkai 5.3.0

# FandolFang is kept as it is, and converted by every build.
(cd "$work" && apt-get download texlive-lang-chinese=2022.20230122-1 && dpkg-deb -x texlive-lang-chinese_*.deb debian)
cp "$work/debian/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf" src/fonts/source/

mvn -q process-classes -Dfonts.make=slim -Dfonts.directory="$work"

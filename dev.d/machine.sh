# What the machine must have: Debian packages by group (packages.txt), and the pinned Node.
# shellcheck shell=bash

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need GROUP…: installs the Debian packages of these groups that are missing.
need() {
    local wanted missing
    mapfile -t wanted < <(awk -v groups=" $* " 'index(groups, " " $1 " ") { print $2 }' dev.d/packages.txt)
    command -v dpkg-query >/dev/null || return 0 # not Debian: trust the person to have them
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) <(
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
            awk '$1 == "installed" { print $2 }' | sort -u
    ))
    [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}

install_packages() {
    say "Installing from Debian: $*"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        stop "Some packages are missing. As root: apt-get install $*"
    fi
    quietly apt-update as_root apt-get update
    quietly apt-install as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "$@"
}

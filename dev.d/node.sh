# The pinned Node and npm. Both come as packages of the registry npm is set up for, are held to a
# digest, and stay in .cache/; Debian 12's own Node is too old for the web's tools.
# shellcheck shell=bash

brought=$PWD/.cache
node_version=22.23.3
npm_version=11.19.1

bring_node() {
    local kind digest npm_digest
    case $(uname -m) in
        x86_64)
            kind=x64
            digest=a879f3e6d16c1e88ff58cfae4443558d638d8b9855be6c2b82af00e15efa2a9b95340738fa3c0af31e20c1ba1b13d06d1cd83f00a476e7cdde628acb17f73b9e
            ;;
        aarch64)
            kind=arm64
            digest=9770c01d9adeca5a3ea7d4170edb0eae31b625726a5736179c01a621034e50d01170ca694ced9c99ec1540ffb7ead8c99d213e773a4c36d816f9cde8883bd7b4
            ;;
        *) stop "There is no pinned Node for $(uname -m)." ;;
    esac
    npm_digest=cedb312b1b7f92421a02cfb68b4194e88f8346651dacd6acc5364a25ef5309d4a32b19616a1ff8aff865e7280c0fa5c0835a99f5cd93368991e2a80ec9da75d2
    unpack_package "node-linux-$kind" "$node_version" "$digest" "$brought/node"
    unpack_package npm "$npm_version" "$npm_digest" "$brought/npm"
    export PATH=$brought/node/bin:$PATH
}

# The pinned npm, under the pinned Node.
npm() { node "$brought/npm/bin/npm-cli.js" "$@"; }

# unpack_package NAME VERSION SHA512 FOLDER
unpack_package() {
    local name=$1 version=$2 digest=$3 folder=$4 work tool
    [ "$(cat "$folder/.version" 2>/dev/null)" = "$version" ] && return
    say "Bringing $name $version"
    type -P npm >/dev/null || install_packages npm
    tool=$(type -P npm)
    mkdir -p "$brought"
    work=$(mktemp -d "$brought/unpack.XXXXXX")
    quietly "$name" "$tool" pack --silent --ignore-scripts --pack-destination "$work" "$name@$version"
    if ! sha512sum --status -c <<<"$digest  $work/$name-$version.tgz"; then
        rm -r "$work"
        stop "$name $version is not the file it was when it was pinned."
    fi
    mkdir "$work/package"
    tar -xzf "$work/$name-$version.tgz" -C "$work" --exclude='package/include' package
    echo "$version" >"$work/package/.version"
    rm -rf "$folder"
    mv "$work/package" "$folder"
    rm -r "$work"
}

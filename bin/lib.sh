# What bin/run, bin/test and bin/backup share: finding the JDK, Maven and Chromium, and building the jar.
# Sourced, not run. Bash 3.2 (macOS) must do.

# JDK 21 compiles and runs the application.
OLDEST_JDK=21

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
JAR=$ROOT/target/table-turner.jar
APP=$ROOT/target/app

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# jdk_version HOME: prints the major version of the JDK in that folder; fails if there is none.
jdk_version() {
    local version
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null | head -n 1)
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    version=${version#1.} # 1.8 is 8
    version=${version%%[!0-9]*}
    [ -n "$version" ] && printf '%s\n' "$version"
}

new_enough() {
    local version
    version=$(jdk_version "$1") && [ "$version" -ge "$OLDEST_JDK" ]
}

# The folder of the JDK whose java is first on the PATH.
jdk_on_path() {
    local java link
    java=$(command -v java) || return 1
    while [ -L "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=$(dirname "$java")/$link ;;
        esac
    done
    (cd "$(dirname "$java")/.." 2>/dev/null && pwd -P)
}

# The newest JDK that is new enough in the usual folders. JDK_FOLDERS (colons between) stands in for them.
newest_installed_jdk() {
    local usual folder home version best='' best_version=0
    local IFS=:
    usual=/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt/java:/Library/Java/JavaVirtualMachines
    usual=$usual:${HOME:-}/Library/Java/JavaVirtualMachines:${HOME:-}/.sdkman/candidates/java:${HOME:-}/.jdks
    usual=$usual:/opt/homebrew/opt:/usr/local/opt
    for folder in ${JDK_FOLDERS-$usual}; do
        for home in "$folder"/*/Contents/Home "$folder"/*/libexec/openjdk.jdk/Contents/Home "$folder"/*; do
            version=$(jdk_version "$home") || continue
            if [ "$version" -ge "$OLDEST_JDK" ] && [ "$version" -gt "$best_version" ]; then
                best=$home
                best_version=$version
            fi
        done
    done
    [ -n "$best" ] && printf '%s\n' "$best"
}

# Sets and exports JAVA_HOME: the caller's own if it is new enough, else the one on the PATH, else the newest found.
# A JDK is never installed: that is the owner's choice.
find_jdk() {
    local home
    if [ -n "${JAVA_HOME:-}" ] && new_enough "$JAVA_HOME"; then
        export JAVA_HOME
        return
    fi
    home=$(jdk_on_path) && new_enough "$home" || home=''
    if [ -z "$home" ] && [ -z "${JDK_FOLDERS+set}" ] && [ -x /usr/libexec/java_home ]; then
        home=$(/usr/libexec/java_home -v "$OLDEST_JDK+" 2>/dev/null) && new_enough "$home" || home=''
    fi
    [ -n "$home" ] || home=$(newest_installed_jdk) ||
        die "Table Turner needs a JDK $OLDEST_JDK or newer and found none: install one (e.g. Eclipse Temurin 25 from adoptium.net), or point JAVA_HOME at it."
    export JAVA_HOME=$home
}

# install_by_apt PACKAGE: only where that is allowed (root, and apt is there).
install_by_apt() {
    local attempt log
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "Installing $1 ..."
    log=$(mktemp)
    for attempt in 1 2 3; do
        if {
            DEBIAN_FRONTEND=noninteractive apt-get update &&
                DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"
        } >"$log" 2>&1 </dev/null; then
            rm -f "$log"
            return
        fi
        say "apt-get did not succeed (attempt $attempt of 3)"
    done
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
}

find_maven() {
    command -v mvn >/dev/null || install_by_apt maven ||
        die "Table Turner is built with Maven 3.8 or newer and found none: install it (apt install maven, dnf install maven, brew install maven)."
}

# Sets and exports CHROMIUM: the browser of the tests.
find_chromium() {
    if [ -n "${CHROMIUM:-}" ]; then
        [ -x "$CHROMIUM" ] || die "CHROMIUM=$CHROMIUM is not a program."
        export CHROMIUM
        return
    fi
    installed_chromium || { install_by_apt chromium && installed_chromium; } ||
        die "The browser tests need Chromium and found none: install it (apt install chromium, dnf install chromium, brew install chromium), or point CHROMIUM at it."
}

installed_chromium() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Chromium.app/Contents/MacOS/Chromium' \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
        if CHROMIUM=$(command -v "$name"); then
            export CHROMIUM
            return
        fi
    done
    return 1
}

# Whether anything the jar is made from is newer than the jar. Folders count: they change when a file goes.
is_stale() {
    [ ! -f "$JAR" ] || [ -n "$(cd "$ROOT" &&
        find pom.xml .mvn src/main frontend db-changelog -newer "$JAR" 2>/dev/null | head -n 1)" ]
}

build_if_stale() {
    local log
    is_stale || return 0
    find_maven
    say "Building Table Turner (the first time takes a few minutes: libraries are fetched) ..."
    log=$(mktemp)
    if ! (cd "$ROOT" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package) >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        die "The build failed; the reason is above."
    fi
    rm -f "$log"
    touch "$JAR"
    (unpack) >/dev/null 2>&1 </dev/null || rm -rf "$APP"
}

is_unpacked() { [ "$APP/table-turner.jar" -nt "$JAR" ]; }

# Unpacks the jar and keeps its loaded classes in an archive: every start then takes half as long. Where that does not work,
# the jar is started as it is.
unpack() {
    rm -rf "$APP"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --destination "$APP" &&
        touch "$APP/table-turner.jar" &&
        "$JAVA_HOME/bin/java" -XX:ArchiveClassesAtExit="$APP/classes.jsa" -Dspring.context.exit=onRefresh \
            --enable-native-access=ALL-UNNAMED -jar "$APP/table-turner.jar" \
            --spring.profiles.active=memory --server.port=0
}

# start ARGUMENT...: hands this process over to the packaged application.
start() {
    if is_unpacked; then
        exec "$JAVA_HOME/bin/java" -XX:SharedArchiveFile="$APP/classes.jsa" -Xlog:disable \
            --enable-native-access=ALL-UNNAMED -jar "$APP/table-turner.jar" "$@"
    fi
    exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar "$JAR" "$@"
}

# start_class CLASS ARGUMENT...: hands this process over to another main class of the packaged jar; starts no application.
start_class() {
    local class=$1
    shift
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dloader.main="$class" -cp "$JAR" \
        org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}

# What installer/run and installer/test share; sourced, not run. `top` is the top folder of the checkout.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build/release

say() { printf 'Netloom: %s\n' "$*"; }
stop() { printf 'Netloom: %s\n' "$*" >&2; exit 1; }

# packages_of GROUP...: the packages of those groups, one a line.
packages_of() {
  local group
  for group in "$@"; do
    awk -v group="$group" '$1 == group { print $2 }' "$top/installer/packages"
  done
}

# missing_packages GROUP...: those of them that are not installed.
missing_packages() {
  local package
  for package in $(packages_of "$@"); do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

# install_packages GROUP...: installs what is missing and nothing else; stops with one sentence where it cannot.
install_packages() {
  if ! command -v dpkg-query >/dev/null; then
    say "this is not a Debian system, so nothing is installed; installer/packages lists what the build needs."
    return
  fi
  local missing as_root=() command
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  missing=$(echo $missing)
  command="apt-get install --no-install-recommends $missing"
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null ||
      stop "these packages are missing, and installing them needs root or sudo: as root, run: $command"
    as_root=(sudo)
  fi
  say "installing $(echo $missing | wc -w) missing packages: $missing"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get -q update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
         apt-get -q install -y --no-install-recommends $missing; } >"$log" 2>&1 ||
     [ -n "$(missing_packages "$@")" ]; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    stop "the packages could not be installed (is there a network?); still missing: $(echo $(missing_packages "$@"))." \
         "Install them with: $command"
  fi
  rm -f "$log"
}

# jobs: compilers to run at once: one a core, but no more than one per 1.5 GiB of memory.
jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable/ { print int($2 / 1572864) }' /proc/meminfo)
  [ "$memory" -ge 1 ] || memory=1
  echo $((cores < memory ? cores : memory))
}

# configure: configures the preset `release` where that was not done yet, or was done for another place.
configure() {
  local fresh=() log
  if [ -f "$build/build.ninja" ]; then
    ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$build/CMakeCache.txt" || return 0
    fresh=(--fresh)
  fi
  say "configuring"
  log=$(mktemp)
  if ! (cd "$top" && cmake "${fresh[@]}" --preset release) >"$log" 2>&1; then
    tail -n 25 "$log" >&2
    rm -f "$log"
    stop "the build could not be configured; the lines above say why."
  fi
  rm -f "$log"
}

# build_targets TARGET...: configures where needed and builds the targets.
build_targets() {
  local started=$SECONDS
  configure
  say "building (the first time takes minutes, later only what changed)"
  NINJA_STATUS="[%f of %t] " cmake --build "$build" -j "$(jobs)" --target "$@" ||
    stop "the build failed; the lines above say where."
  say "built in $((SECONDS - started)) s"
}

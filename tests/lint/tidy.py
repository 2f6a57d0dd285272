#!/usr/bin/env python3
"""Runs clang-tidy over the code: tidy.py SOURCE BUILD. Prints each finding once; exits 1 when there is one.

Most of clang-tidy's time goes into the headers of the system, so many files are read as one unit (unit.py). A file
that was found clean is not read again until it, a header of it or a rule changes, in whichever build folder: the hash
of all that is kept in ~/.cache/netloom-tidy.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

sys.dont_write_bytecode = True  # the folder is part of the checkout
import unit

TIDY = "clang-tidy-14"
FOLDERS = ("engine", "editor", "app", "plugins", "tests")
DAYS_KEPT = 30
# A header may be named by a macro: engine/backends/cpu/each_target.inl.
INCLUDE = re.compile(rf'^#(?:include|define \w+) "((?:{"|".join(FOLDERS)})/[^"]+)"', re.MULTILINE)
UNITY_INCLUDE = re.compile(r'^#include "(.*)"', re.MULTILINE)
FINDING = re.compile(r"^(/[^:]+):(\d+):(\d+): (?:fatal )?(?:error|warning): (.*)")

source, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
work = build / "tidy"
cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "netloom-tidy"


def groups():
    """{folder at the top: (flags, files)} from the compilation database, unity files opened up."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = pathlib.Path(entry["file"])
        unity = "Unity" in file.parts
        for one in map(pathlib.Path, UNITY_INCLUDE.findall(file.read_text())) if unity else [file]:
            if source in one.parents and build not in one.parents:
                flags, files = found.setdefault(one.relative_to(source).parts[0], ({}, {}))
                flags.update(dict.fromkeys(flags_for_clang(shlex.split(entry["command"]))))
                files[one] = None
    return {folder: ([word for flag in flags for word in flag], sorted(files))
            for folder, (flags, files) in found.items()}


def flags_for_clang(words):
    """What decides the meaning of the code; warnings, code generation and g++'s precompiled headers are left out."""
    kept = [("-Wno-unknown-pragmas",)]
    for word, following in zip(words, words[1:] + [""]):
        if word in ("-isystem", "-I", "-D"):
            kept.append((word, following))
        elif word.startswith(("-I", "-D", "-std=", "-mavx", "-mfma")):
            kept.append((word,))
    return kept


def with_headers(file, known):
    """The file and every header of the project that it includes, directly or through another."""
    if file not in known:
        known[file] = {file}
        if file.exists():
            for name in INCLUDE.findall(file.read_text(errors="replace")):
                known[file] = known[file] | with_headers(source / name, known)
    return known[file]


def states(flags, files):
    """{file: one hash of all that can change what clang-tidy says about it}, the same in every checkout."""
    words = repr(flags).replace(str(build), "BUILD").replace(str(source), "SOURCE")
    rules = [*sorted(pathlib.Path(__file__).parent.glob("*.py")), *sorted(source.glob(".clang-tidy")),
             *sorted(source.glob("*/.clang-tidy"))]
    hashes, known = {}, {}

    def hash_of(file):
        if file not in hashes:
            content = file.read_bytes() if file.exists() else b"missing"
            hashes[file] = str(file.relative_to(source)).encode() + hashlib.sha256(content).digest()
        return hashes[file]

    start = words.encode() + b"".join(map(hash_of, rules))
    return {file: hashlib.sha256(start + b"".join(map(hash_of, sorted(with_headers(file, known))))).hexdigest()
            for file in files}


def path_in_source(name):
    """The path below the source, a copy's as that of its file; a header of the system keeps its own."""
    path = pathlib.Path(os.path.abspath(name))
    below = next((folder for folder in (work, source) if folder in path.parents), None)
    return str(path.relative_to(below) if below else path)


def findings_of(one):
    """What clang-tidy says about one unit: a list of (file, line, column, message)."""
    run = subprocess.run([TIDY, "--quiet", f"--header-filter=^({source}|{work})/({'|'.join(FOLDERS)})/", one.path,
                          "--", *one.flags], capture_output=True, text=True)
    matches = [match for match in map(FINDING.match, run.stdout.splitlines()) if match]
    found = [(path_in_source(m.group(1)), int(m.group(2)), int(m.group(3)), m.group(4)) for m in matches]
    if run.returncode != 0 and not found:
        found = [(one.path.name, 0, 0, f"{TIDY} failed: {(run.stdout + run.stderr).strip()[-2000:]}")]
    return found


def check(one, state):
    """The findings of a unit; its files are remembered when there is none."""
    found = findings_of(one)
    for file in one.files if not found else []:
        (cache / state[file]).touch()
    return found


def unread(flags, files, state):
    """The files that were not found clean as they are."""
    left = [file for file in files if not (cache / state[file]).exists()]
    for file in set(files) - set(left):
        (cache / state[file]).touch()
    return left


def forget_old():
    for file in cache.iterdir():
        if file.stat().st_mtime < time.time() - DAYS_KEPT * 86400:
            file.unlink(missing_ok=True)


def check_folder(pool, folder, flags, files):
    """The checks of one folder at the top, started in the pool."""
    state = states(flags, files)
    left = unread(flags, files, state)
    (work / folder).mkdir(parents=True, exist_ok=True)
    for name in (".", folder):  # a unit lies below the same folder as its files, where clang-tidy finds the same rules
        rules = source / name / ".clang-tidy"
        if rules.exists():
            (work / name / ".clang-tidy").write_bytes(rules.read_bytes())
    return [pool.submit(check, one, state) for one in unit.Joiner(source, work, folder, flags).units(left)]


def main():
    cache.mkdir(parents=True, exist_ok=True)
    forget_old()
    everything = groups()
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool, \
            concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as folders:
        started = list(folders.map(lambda item: check_folder(pool, item[0], *item[1]), everything.items()))
        found = sorted({one for futures in started for future in futures for one in future.result()})
    for file, line, column, message in found:
        print(f"{file}:{line}:{column}: {message}")
    print(f"{len(found)} findings in {sum(len(files) for _, files in everything.values())} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

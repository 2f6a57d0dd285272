#!/usr/bin/env python3
"""Runs clang-tidy over the code: tidy.py SOURCE BUILD. Prints each finding once; exits 1 when there is one.

Most of clang-tidy's time goes into the headers, so the files of a target are read as one. Files whose local names
clash are put into a second unit, and so on. A target with no finding is not read again until it changes.
"""
import collections
import concurrent.futures
import hashlib
import itertools
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

TIDY = "clang-tidy-14"
COMPILER = "clang++-14"
FILES_A_UNIT = 40
INCLUDE = re.compile(r'^#include "((?:engine|editor|app|plugins|tests)/[^"]+)"', re.MULTILINE)
UNITY_INCLUDE = re.compile(r'^#include "(.*)"', re.MULTILINE)
FINDING = re.compile(r"^(/[^:]+):(\d+):(\d+): (?:fatal )?(?:error|warning): (.*)")
PLACE = re.compile(r"^(/[^:]+):\d+:\d+: (fatal error|error|note): (.*)")

source, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
work = build / "tidy"


def targets():
    """{target: (flags, files)} from the compilation database, unity files opened up."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = pathlib.Path(entry["file"])
        words = shlex.split(entry["command"])
        target = re.search(r"/CMakeFiles/([^/]*)\.dir/", words[words.index("-o") + 1]).group(1)
        if "Unity" in file.parts:
            files = [pathlib.Path(one) for one in UNITY_INCLUDE.findall(file.read_text())]
        else:
            files = [file]
        files = [one for one in files if source in one.parents and build not in one.parents]
        if files:
            flags, known = found.setdefault(target, (flags_for_clang(words), []))
            known.extend(files)
    return found


def flags_for_clang(words):
    """What decides the meaning of the code; warnings, code generation and g++'s precompiled headers are left out."""
    kept = ["-Wno-unknown-pragmas"]
    for word, following in zip(words, words[1:] + [""]):
        if word in ("-isystem", "-I", "-D"):
            kept += [word, following]
        elif word.startswith(("-I", "-D", "-std=", "-mavx", "-mfma")):
            kept.append(word)
    return kept


def closure(files):
    """The files and every header of the project that they include, directly or through another."""
    seen = set()
    queue = list(files)
    while queue:
        file = queue.pop()
        if file in seen or not file.exists():
            continue
        seen.add(file)
        queue += [source / name for name in INCLUDE.findall(file.read_text(errors="replace"))]
    return sorted(seen)


def state_of(flags, files):
    """One hash of all that can change what clang-tidy says about the files."""
    text = hashlib.sha256(repr(flags).encode())
    rules = [pathlib.Path(__file__), *sorted(source.glob(".clang-tidy")), *sorted(source.glob("*/.clang-tidy"))]
    for file in rules + closure(files):
        text.update(str(file.relative_to(source)).encode() + b"\0" + file.read_bytes() + b"\0")
    return text.hexdigest()


def write_unit(target, number, files):
    """The unit lies below the same folder names as its files, so that clang-tidy finds the same .clang-tidy."""
    folder = work / files[0].relative_to(source).parts[0]
    folder.mkdir(parents=True, exist_ok=True)
    for name in (".", files[0].relative_to(source).parts[0]):
        rules = source / name / ".clang-tidy"
        if rules.exists():
            (work / name / ".clang-tidy").write_bytes(rules.read_bytes())
    unit = folder / f"{target}_{number}.cpp"
    unit.write_text("".join(f'#include "{file}"\n' for file in files))
    return unit


def clashes(target, flags, files):
    """Pairs of files that define the same local name: what stops them from being one unit."""
    unit = write_unit(target, "trial", files)
    run = subprocess.run([COMPILER, "-fsyntax-only", "-w", "-ferror-limit=0", *flags, unit],
                         capture_output=True, text=True)
    users = collections.defaultdict(set)
    name = None
    for line in run.stderr.splitlines():
        place = PLACE.match(line)
        if place and place.group(2) in ("error", "fatal error"):
            quoted = re.search(r"'([^']*)'", place.group(3))
            name = quoted.group(1) if quoted else place.group(3)
        if place and name and pathlib.Path(place.group(1)) in files:
            users[name].add(pathlib.Path(place.group(1)))
    return {frozenset(pair) for together in users.values() for pair in itertools.combinations(together, 2)}


def units(target, flags, files):
    """The files of a target as few lists, each of which compiles as one unit."""
    apart = clashes(target, flags, files) if len(files) > 1 else set()
    lists = []
    for file in files:
        for one in lists:
            if len(one) < FILES_A_UNIT and not any(frozenset((file, other)) in apart for other in one):
                one.append(file)
                break
        else:
            lists.append([file])
    return lists


def findings_of(target, number, flags, files):
    """What clang-tidy says about one unit: a list of (file, line, column, message)."""
    unit = write_unit(target, number, files)
    run = subprocess.run([TIDY, "--quiet", f"--header-filter=^{source}/(engine|editor|app|plugins|tests)/", unit,
                          "--", *flags], capture_output=True, text=True)
    matches = [match for match in map(FINDING.match, run.stdout.splitlines()) if match]
    found = [(os.path.relpath(m.group(1), source), int(m.group(2)), int(m.group(3)), m.group(4)) for m in matches]
    broken = [one[3] for one in found if "clang-diagnostic-error" in one[3]]
    if len(files) > 1 and broken and "file not found" not in broken[0]:  # a clash that no name told
        half = len(files) // 2
        return (findings_of(target, f"{number}a", flags, files[:half]) +
                findings_of(target, f"{number}b", flags, files[half:]))
    if run.returncode != 0 and not found:
        found = [(target, 0, 0, f"{TIDY} failed: {(run.stdout + run.stderr).strip()[-2000:]}")]
    return found


def check(target, flags, files):
    clean = work / f"{target}.clean"
    state = state_of(flags, files)
    if clean.exists() and clean.read_text() == state:
        return []
    found = []
    for number, together in enumerate(units(target, flags, files)):
        found += findings_of(target, number, flags, together)
    if not found:
        clean.write_text(state)
    return found


def main():
    work.mkdir(parents=True, exist_ok=True)
    everything = sorted(targets().items(), key=lambda item: -len(item[1][1]))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        futures = [pool.submit(check, target, flags, files) for target, (flags, files) in everything]
        found = sorted({one for future in futures for one in future.result()})
    for file, line, column, message in found:
        print(f"{file}:{line}:{column}: {message}")
    print(f"{len(found)} findings in {sum(len(files) for _, (_, files) in everything)} files")
    return 1 if found else 0


sys.exit(main())

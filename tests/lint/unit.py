"""Joins C++ files into few units that compile, so that the headers of the system are read once for many files.

A unit includes copies of its files. Two files may each have a local function of one name, so in the copies such a name
gets a number. A file that even so does not compile beside the others goes into another unit.
"""
import collections
import dataclasses
import pathlib
import re
import subprocess

COMPILER = "clang++-14"
LINES_A_UNIT = 8000
LINE = re.compile(r"^(In file included from )?(/[^:]+):\d+:(?:\d+: (fatal error|error|note): )?")
MOC = re.compile(r'^#include ".*\.moc"\n', re.MULTILINE)  # says nothing of ours
NAMELESS = re.compile(r"^namespace \{$.*?^\}  // namespace$", re.MULTILINE | re.DOTALL)
# clang-format sets what a namespace defines at the start of a line: a type, or a function or variable behind its type.
DEFINITION = re.compile(r"^(?:(?:struct|class|enum|enum class|union|using) (\w+)"
                        r"|(?!template|using|namespace|static_assert)\w[^(=;{]*?[ &*](\w+)(?:\(| = |\{|;|\[))", re.MULTILINE)


@dataclasses.dataclass
class Unit:
    """Files that compile as one: path is the file that includes their copies."""
    path: pathlib.Path
    flags: list
    files: list


class Joiner:
    """Makes units of files below source; units and copies lie in the same folders below work."""

    def __init__(self, source, work, folder, flags):
        self.source, self.work, self.folder, self.flags = source, work, folder, flags
        self.count = 0

    def copy_of(self, file):
        return self.work / file.relative_to(self.source)

    def write(self, path, files):
        texts = {file: file.read_text() for file in files}
        count = collections.Counter(name for text in texts.values() for name in local_names(text))
        for number, (file, text) in enumerate(texts.items(), 1):
            copy = self.copy_of(file)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(numbered(MOC.sub("", text), {name for name in local_names(text) if count[name] > 1}, number))
        path.write_text("".join(f'#include "{self.copy_of(file)}"\n' for file in files))

    def refused(self, path, files):
        """The files of a unit that the compiler finds an error in, or in a header for their sake."""
        run = subprocess.run([COMPILER, "-fsyntax-only", "-w", "-ferror-limit=0", *self.flags, path],
                             capture_output=True, text=True)
        blamed, above, error_in_file = set(), set(), False
        by_copy = {self.copy_of(file): file for file in files}
        for included, name, kind in (match.groups() for match in map(LINE.match, run.stderr.splitlines()) if match):
            here = {by_copy[pathlib.Path(name)]} if pathlib.Path(name) in by_copy else set()
            if included:
                above |= here
                continue
            if kind != "note":
                error_in_file = bool(here)
                blamed |= here or (above if name.endswith(".inl") else set())
            elif not error_in_file:  # the notes of an error in a header say who asked for it
                blamed |= here
            above = set()
        return [file for file in files if file in blamed]

    def units(self, files):
        """Yields units that hold all the files."""
        for portion in portions(files):
            while portion:
                self.count += 1
                path = self.work / self.folder / f"unit_{self.count}.cpp"
                together = portion
                self.write(path, together)
                while len(together) > 1 and (refused := self.refused(path, together)):
                    together = [file for file in together if file not in refused] or together[:1]
                    self.write(path, together)
                yield Unit(path, self.flags, together)
                portion = [file for file in portion if file not in together]


def local_names(text):
    return {name for part in NAMELESS.findall(text) for pair in DEFINITION.findall(part) for name in pair if name}


def numbered(text, names, number):
    """The text with the number behind the names, but not in includes, nor where a dot says that it is a member."""
    if not names:
        return text
    return re.sub(rf"^#.*|(?<![.\w])(?<!->)(?:{'|'.join(sorted(names))})\b",
                  lambda found: found[0] if found[0].startswith("#") else f"{found[0]}{number}", text,
                  flags=re.MULTILINE)


def portions(files):
    """The files in order, in as few lists of about equal length as LINES_A_UNIT allows."""
    sizes = [file.read_text().count("\n") for file in files]
    count = -(-sum(sizes) // LINES_A_UNIT)
    lists, read = [[] for _ in range(count)], 0
    for file, size in zip(files, sizes):
        lists[min(read * count // max(sum(sizes), 1), count - 1)].append(file)
        read += size
    return [one for one in lists if one]

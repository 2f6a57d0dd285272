"""Trains every project for a few steps, exports the run, and holds what PyTorch makes of the first
training rows against `loom predict`: run_trained.py BIN [PROJECT...], BIN being the folder of loom.
"""

import inspect
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy
import torch

from run_torch import load_model

ALLOWED = 1e-5  # of the range of the numbers: a network that says one thing for all rows fails
STEPS = 4


class Loom:
    """The programs of one build, with a data folder of their own."""

    def __init__(self, folder, home):
        self.folder = pathlib.Path(folder)
        self.environment = os.environ | {"NETLOOM_HOME": str(home)}

    def run(self, program, *words):
        done = subprocess.run(
            [self.folder / program, *map(str, words)],
            env=self.environment,
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            raise RuntimeError(f"{program} {' '.join(map(str, words))}: {done.stderr.strip()}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def __call__(self, *words):
        return self.run("loom", *words, "--json")[-1]


def few_steps(loom, project):
    """Settings with which an epoch has STEPS steps, where the data lets its parts be chosen."""
    rows = loom("check", project)["forecast"]["train_rows"]
    project = json.loads(project.read_text())
    share = project["data"].get("split", {}).get("train", 0.7)
    few = share * min(1, STEPS * project["training"].get("batch", 32) / rows)
    watched = min(few, (1 - few) / 2)
    split = {"train": few, "validation": watched, "test": 1 - few - watched, "folds": 0}
    return [word for name, part in split.items() for word in ("--set", f"data.split.{name}={part}")]


def predicted(loom, run, inputs, outputs, folder):
    words = [word for name in inputs for word in ("--input", f"{name}={folder}/{name}.npy")]
    files = loom("predict", run, *words, "--output", folder / "predicted.npy")["outputs"]
    assert files.keys() == set(outputs)
    return {name: numpy.load(files[name]) for name in outputs}


def said_by_torch(model, inputs, outputs, seed):
    torch.manual_seed(seed)
    with torch.no_grad():
        results = model(*inputs)
    results = results if isinstance(results, tuple) else (results,)
    return dict(zip(outputs, (y.numpy() for y in results), strict=True))


def distance(ours, theirs):
    if ours.shape != theirs.shape or not numpy.isfinite(theirs).all():
        return float("inf")
    span = theirs.max() - theirs.min()
    return abs(ours.astype(float) - theirs).max() / span if span > 0 else float("inf")


def compare(loom, project, folder):
    """One line for each output, and how many are too far apart."""
    loom.run("parity", "rows", folder, project)
    run = loom("train", project, "--epochs", 1, *few_steps(loom, project))["run"]
    loom("export", run, "--format", "pytorch", "--output", folder / "model")
    model = load_model(folder / "model").eval()
    nodes = json.loads(project.read_text())["graph"]["nodes"]
    outputs = [node["name"] for node in nodes if node["layer"] == "output"]
    names = list(inspect.signature(model.forward).parameters)
    inputs = [torch.from_numpy(numpy.load(folder / f"{name}.npy")) for name in names]
    ours = predicted(loom, run, names, outputs, folder)
    theirs = said_by_torch(model, inputs, outputs, 1)
    again = said_by_torch(model, inputs, outputs, 2)
    failed = 0
    for name in outputs:
        drawn = not numpy.array_equal(theirs[name], again[name])
        apart = distance(ours[name], theirs[name])
        wrong = ours[name].shape != theirs[name].shape if drawn else not apart <= ALLOWED
        failed += wrong
        told = "drawn, of the same shape" if drawn and not wrong else f"{apart:.1e} apart"
        print(f"{project.stem} {name}: {told}{', ' + str(ALLOWED) + ' allowed' if wrong else ''}")
    return failed


def main():
    torch.set_num_threads(1)
    top = pathlib.Path(__file__).resolve().parents[2] / "projects"
    projects = [pathlib.Path(word) for word in sys.argv[2:]] or sorted(top.glob("*.netloom"))
    failed = 0
    with tempfile.TemporaryDirectory() as home:
        loom = Loom(sys.argv[1], home)
        for project in projects:
            try:
                failed += compare(loom, project, pathlib.Path(home) / project.stem)
            except Exception as error:  # one broken project must not hide the others
                failed += 1
                print(f"{project.stem}: {type(error).__name__}: {error}", file=sys.stderr)
    print(f"PyTorch {torch.__version__}: {len(projects)} projects trained, {failed} differ")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

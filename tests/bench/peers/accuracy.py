"""Whether networks that Netloom trains, in f32 and in bf16, are as good as those that PyTorch trains in f32: see `run`.

Both start from the same weights and see the same batches at the same rates. What they come to differs by the draws of
single rows, so the means over the seeds are held against each other.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

import torch

from case import Case
from compare import export_model, write_project
from torch_peer import TorchPeer

MODELS = "digits-mlp lenet tabular resnet20".split()
SEEDS = range(1, 6)
ALLOWED = 0.5  # points of accuracy on the rows of the test


def trained_here(build, project, home):
    """The accuracy in percent of the project as Netloom trains it."""
    command = [build / "bin/loom", "train", project, "--tuning", "off", "--json"]
    environment = os.environ | {"NETLOOM_HOME": str(home)}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    return 100 * json.loads(done.stdout.splitlines()[-1])["metrics"]["test.accuracy"]


def trained_in_torch(case):
    peer = TorchPeer(case, "eager", 1)  # Small products wait for each other on more.
    for step, rate in enumerate(case.rates):
        peer.step(step, rate)
    peer.model.eval()
    right = []
    with torch.no_grad():
        for x, target in case.test():
            scores = peer.model(torch.from_numpy(x))
            right += (scores.argmax(-1) == torch.from_numpy(target)).flatten().tolist()
    return 100 * statistics.mean(right)


def accuracies(build, model, seed):
    """What the network comes to in PyTorch, and here in f32 and bf16."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        project = folder / "project.netloom"
        reached = {}
        for precision in ("bf16", "f32"):
            write_project(model, precision, project, seed)
            reached[precision] = trained_here(build, project, folder / precision)
        export_model(build, project, folder)
        subprocess.run([build / "bin/bench_peer_case", project, folder, "all"], check=True)
        return {"torch": trained_in_torch(Case(folder))} | reached


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("models", nargs="*", default=MODELS)
    words = parser.parse_args()
    print(f"Accuracy on the test in %, mean of {len(SEEDS)} seeds (least to most)")
    apart = 0
    for model in words.models:
        runs = [accuracies(words.build, model, seed) for seed in SEEDS]
        line = f"  {model:<12}"
        means = {}
        for name in ("torch", "f32", "bf16"):
            each = [run[name] for run in runs]
            means[name] = statistics.mean(each)
            line += f"  {name} {means[name]:.2f} ({min(each):.1f} to {max(each):.1f})"
        wrong = [name for name in ("f32", "bf16") if abs(means[name] - means["torch"]) > ALLOWED]
        apart += len(wrong)
        print(line + "".join(f"  {name} differs" for name in wrong), flush=True)
    return 1 if apart else 0


if __name__ == "__main__":
    sys.exit(main())

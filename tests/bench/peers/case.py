"""A case that `peer_case` and `loom export` wrote: network, weights, batches, and the losses that must come out."""

import importlib.util
import json
import pathlib
import sys

import numpy
from safetensors.numpy import load_file


class Case:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.about = json.loads((self.folder / "case.json").read_text())
        self.project = json.loads((self.folder / "project.netloom").read_text())
        self.numbers = load_file(self.folder / "case.safetensors")
        self.rates = self.about["rates"]
        self.optimiser = self.about["optimiser"]
        self.bf16 = self.project["training"].get("precision") == "bf16"

    def batch(self, step):
        return (
            self.numbers[f"{self.about['input']} {step}"],
            self.numbers[f"{self.about['target']} {step}"],
        )

    def test(self):
        """The batches of the rows that a training is tested on."""
        names = [f"test {self.about[part]}" for part in ("input", "target")]
        for i in range(sum(name.startswith(names[0]) for name in self.numbers)):
            yield tuple(self.numbers[f"{name} {i}"] for name in names)

    def weights(self):
        return load_file(self.folder / "model.safetensors")

    def torch_module(self):
        spec = importlib.util.spec_from_file_location("model", self.folder / "model.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules["model"] = module  # torch.compile looks it up by its name
        spec.loader.exec_module(module)
        return module.Model()

    def check(self, losses):
        """Raises where the losses of the first steps are not those of Netloom.

        The first is of the same weights; by how much the others fall shows gradients and optimiser.
        In bf16 numbers have eight binary digits, and everybody rounds elsewhere.
        """
        ours = self.numbers["losses"]
        first, fall = (2**-8, 0.1) if self.bf16 else (1e-4, 0.02)
        allowed = first * numpy.abs(ours[0]) + fall * numpy.abs(ours - ours[0])
        if not (numpy.abs(numpy.asarray(losses) - ours) <= allowed).all():
            raise ValueError(f"losses {ours.tolist()} of Netloom are not its {losses}")

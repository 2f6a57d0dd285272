"""Runs the cases that `parity write` made in PyTorch: run_torch.py FOLDER.

Writes `torch.safetensors` beside each case, with the names that parity_results.h explains.
"""

import importlib.util
import json
import pathlib
import sys

import torch
from safetensors.torch import load_file, save_file


def load_model(folder):
    spec = importlib.util.spec_from_file_location("model", folder / "model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    model = module.Model()
    weights = torch.load(folder / "model.pt", weights_only=True)
    model.load_state_dict(weights)
    saved = load_file(folder / "model.safetensors")
    assert saved.keys() == weights.keys()
    assert all(torch.equal(saved[name], weights[name]) for name in saved)
    return model


def called(model, inputs, outputs):
    results = model(*inputs.values())
    results = results if isinstance(results, tuple) else (results,)
    assert len(results) == len(outputs)
    return dict(zip(outputs, results))


def real(results):
    return {name: y for name, y in results.items() if y.is_floating_point()}


def run_outputs(folder, case, tensors):
    inputs = {name: tensors["input " + name] for name in case["inputs"]}
    with torch.no_grad():
        results = called(load_model(folder).eval(), inputs, case["outputs"])
    return {"output " + name: y for name, y in results.items()}


def run_gradients(folder, case, tensors):
    model = load_model(folder).train()
    inputs = {name: tensors["input " + name].clone() for name in case["inputs"]}
    for x in inputs.values():
        x.requires_grad_(x.is_floating_point())
    outputs = real(called(model, inputs, case["outputs"]))
    loss = sum((y * tensors["probe " + name]).sum() for name, y in outputs.items())
    if not torch.is_tensor(loss) or not loss.requires_grad:
        return {}
    loss.backward()
    slopes = {"gradient " + name: p.grad for name, p in model.named_parameters()}
    slopes |= {"gradient of " + name: x.grad for name, x in inputs.items()}
    results = {name: slope for name, slope in slopes.items() if slope is not None}
    states = {name: state for name, state in model.named_buffers() if state.is_floating_point()}
    return results | {"state " + name: state for name, state in states.items()}


def run_losses(folder, case, tensors, optimiser, **settings):
    model = load_model(folder).train()
    inputs = {name: tensors["input " + name] for name in case["inputs"]}
    if not list(model.parameters()):
        return {}
    rate = case["rates"][optimiser]
    stepper = getattr(torch.optim, optimiser)(model.parameters(), lr=rate, **settings)
    losses = []
    for _ in range(case["steps"]):
        stepper.zero_grad()
        outputs = real(called(model, inputs, case["outputs"]))
        if not outputs:
            return {}
        loss = sum(((y - tensors["goal " + n]) ** 2).mean() for n, y in outputs.items())
        loss.backward()
        stepper.step()
        losses.append(loss.item())
    return {"losses " + optimiser.lower(): torch.tensor(losses)}


def run(folder):
    case = json.loads((folder / "case.json").read_text())
    tensors = load_file(folder / "case.safetensors")
    results = run_outputs(folder, case, tensors)
    if not case["outputs_only"]:
        results |= run_gradients(folder, case, tensors)
        results |= run_losses(folder, case, tensors, "SGD", momentum=0.9)
        results |= run_losses(folder, case, tensors, "AdamW", weight_decay=0.01)
    results = {name: values.detach().contiguous() for name, values in results.items()}
    save_file(results, folder / "torch.safetensors")


def main():
    torch.manual_seed(7)
    torch.set_num_threads(1)
    failed = 0
    for folder in sorted(path.parent for path in pathlib.Path(sys.argv[1]).glob("*/case.json")):
        try:
            run(folder)
        except Exception as error:  # one broken case must not hide the others
            failed += 1
            name = json.loads((folder / "case.json").read_text())["name"]
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
    print(f"PyTorch {torch.__version__}, {failed} cases failed")
    (pathlib.Path(sys.argv[1]) / "version").write_text(torch.__version__)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Training steps in PyTorch: settings eager, channels-last and compile; bf16 is its autocast."""

import torch
import torch.nn.functional as F


def optimiser_of(model, settings):
    if settings["type"] == "sgd":
        return torch.optim.SGD(
            model.parameters(),
            lr=0,
            momentum=settings["momentum"],
            nesterov=settings["nesterov"],
            weight_decay=settings["weight_decay"],
        )
    make = {"adam": torch.optim.Adam, "adamw": torch.optim.AdamW}[settings["type"]]
    return make(
        model.parameters(),
        lr=0,
        betas=(settings["beta1"], settings["beta2"]),
        eps=settings["epsilon"],
        weight_decay=settings["weight_decay"],
    )


class TorchPeer:
    steps_per_call = 1

    def __init__(self, case, setting, threads):
        torch.set_num_threads(threads)
        self.version = torch.__version__
        self.bf16 = case.bf16
        model = case.torch_module()
        model.load_state_dict(torch.load(case.folder / "model.pt", weights_only=True))
        self.model = model.train()
        self.batches = [tuple(map(torch.from_numpy, case.batch(i))) for i in range(len(case.rates))]
        if setting == "channels-last":
            if self.batches[0][0].dim() != 4:
                raise ValueError("no images")
            self.model = self.model.to(memory_format=torch.channels_last)
            self.batches = [
                (x.contiguous(memory_format=torch.channels_last), y) for x, y in self.batches
            ]
        self.optimiser = optimiser_of(model, case.optimiser)
        self.forward = torch.compile(self.loss) if setting == "compile" else self.loss

    def loss(self, x, target):
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bf16):
            scores = self.model(x)
        scores = scores.float()
        return F.cross_entropy(scores.flatten(0, -2), target.flatten())

    def step(self, i, rate):
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        x, target = self.batches[i % len(self.batches)]
        self.optimiser.zero_grad(set_to_none=True)
        loss = self.forward(x, target)
        loss.backward()
        self.optimiser.step()
        return loss.item()

    def first_losses(self, rates):
        return [self.step(i, rate) for i, rate in enumerate(rates)]

    def call(self, i):
        self.step(i, 1e-6)

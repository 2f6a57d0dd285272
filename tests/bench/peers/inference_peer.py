"""Inference in PyTorch (settings eager and compile) and ONNX Runtime (setting session), on the first rows of a case."""

import numpy
import torch


def module_of(case):
    model = case.torch_module()
    model.load_state_dict(torch.load(case.folder / "model.pt", weights_only=True))
    return model.eval()


def rows_of(case, rows):
    """As many rows as asked for; those that the case has, over and over."""
    kept = numpy.concatenate([case.batch(i)[0] for i in range(len(case.rates))])
    return numpy.resize(kept, (rows, *kept.shape[1:]))


class TorchInference:
    steps_per_call = 1

    def __init__(self, case, setting, threads, rows):
        torch.set_num_threads(threads)
        self.version = torch.__version__
        self.rows = torch.from_numpy(rows_of(case, rows))
        model = module_of(case)
        self.model = torch.compile(model) if setting == "compile" else model

    def call(self, _):
        with torch.inference_mode():
            return self.model(self.rows).numpy()


class OnnxInference:
    steps_per_call = 1

    def __init__(self, case, _, threads, rows):
        import onnxruntime

        self.version = onnxruntime.__version__
        values = rows_of(case, rows)
        file = case.folder / f"model-{rows}.onnx"
        model = module_of(case)
        torch.onnx.export(model, (torch.from_numpy(values),), file, dynamo=True, verbose=False)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(file), options, ["CPUExecutionProvider"])
        self.fed = {self.session.get_inputs()[0].name: values}
        expected = model(torch.from_numpy(values)).detach().numpy()
        numpy.testing.assert_allclose(self.call(0), expected, rtol=1e-3, atol=1e-4)

    def call(self, _):
        return self.session.run(None, self.fed)[0]

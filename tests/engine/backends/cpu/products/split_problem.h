#pragma once

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <vector>

#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/split_product.h"
#include "tests/engine/backends/cpu/cpu_cases.h"

namespace netloom {

/// A product and how its operands lie.
struct SplitCase {
  std::int64_t m = 1;
  std::int64_t n = 1;
  std::int64_t k = 1;
  bool turned_a = false;
  bool turned_b = false;
  bool panels = false;
  bool bias = false;
  bool adds = false;
  Activation activation = Activation::none;
  int decades = 0;  ///< From the smallest numbers to the largest, beyond those of normal ones.
  bool cancels = false;
};

inline std::vector<float> numbers(std::int64_t count, std::uint32_t stream) {
  const Array array = cpu_normal(Shape::of({count}), stream);
  const auto values = array.values<float>();
  return {values.begin(), values.end()};
}

inline cpu::MatrixView matrix(const std::vector<float>& data, std::int64_t rows,
                              std::int64_t columns, bool turned) {
  return {data.data(), turned ? 1 : columns, turned ? rows : 1};
}

inline double at(const cpu::MatrixView& m, std::int64_t row, std::int64_t column) {
  return static_cast<double>(m.data[row * m.row_stride + column * m.column_stride]);
}

inline double activated(Activation activation, double x) {
  if (activation == Activation::relu) return std::max(x, 0.0);
  return activation == Activation::tanh ? std::tanh(x) : x;
}

/// Memory as a kernel gets it.
struct Scratch {
  explicit Scratch(std::size_t bytes)
      : data(static_cast<std::byte*>(std::aligned_alloc(64, (bytes + 63) / 64 * 64))) {}
  struct Free {
    void operator()(std::byte* p) const { std::free(p); }
  };
  std::unique_ptr<std::byte, Free> data;
  float* floats() const { return reinterpret_cast<float*>(data.get()); }
};

/// A case with its numbers.
class SplitProblem {
 public:
  explicit SplitProblem(const SplitCase& one)
      : case_(one),
        a_(numbers(one.m * one.k, 1)),
        b_(numbers(one.k * one.n, 2)),
        bias_(numbers(one.n, 3)) {
    for (std::size_t i = 0; i < a_.size(); ++i)
      a_[i] *= std::pow(10.0F, static_cast<float>(i * 7919 % 101) * one.decades / 100.0F -
                                   static_cast<float>(one.decades) / 2);
    if (one.cancels) cancel();
  }

  float& a(std::int64_t row, std::int64_t column) {
    return a_[static_cast<std::size_t>(case_.turned_a ? column * case_.m + row
                                                      : row * case_.k + column)];
  }
  float& b(std::int64_t row, std::int64_t column) {
    return b_[static_cast<std::size_t>(case_.turned_b ? column * case_.k + row
                                                      : row * case_.n + column)];
  }

  /// C by `run`, beyond whose columns nothing was written.
  template <class Run>
  std::vector<float> result(const Run& run) const {
    const std::int64_t stride = case_.n + 3;
    std::vector<float> c(static_cast<std::size_t>(case_.m * stride), 0.25F);
    cpu::Product p;
    p.m = case_.m;
    p.n = case_.n;
    p.k = case_.k;
    p.a = matrix(a_, case_.m, case_.k, case_.turned_a);
    p.b = matrix(b_, case_.k, case_.n, case_.turned_b);
    p.bias = case_.bias ? bias_.data() : nullptr;
    p.c = c.data();
    p.c_stride = stride;
    p.activation = case_.activation;
    p.adds = case_.adds;
    run(p);
    std::vector<float> dense;
    for (std::int64_t i = 0; i < case_.m; ++i) {
      const float* row = c.data() + i * stride;
      dense.insert(dense.end(), row, row + case_.n);
      for (std::int64_t j = case_.n; j < stride; ++j)
        if (row[j] != 0.25F) dense.clear();
    }
    return dense;
  }

  std::vector<float> plain() const {
    const Scratch scratch(cpu::product_scratch(case_.n, case_.k));
    return result([&](const cpu::Product& p) { cpu::run_product(p, scratch.floats(), 1); });
  }

  std::vector<float> split(int team) const {
    const Scratch scratch(cpu::split_scratch(case_.m, case_.n, case_.k, team));
    const Scratch panels(cpu::product_scratch(case_.n, case_.k));
    return result([&](cpu::Product p) {
      if (case_.panels) {
        cpu::pack_panels(p, panels.floats(), 1);
        p.b.data = panels.floats();
      }
      cpu::run_split_product(case_.panels ? cpu::split_packed_product(p) : cpu::split_product(p),
                             scratch.data.get(), team);
    });
  }

  /// The root of the mean square of the errors, each against the size of what is summed.
  double error(const std::vector<float>& c) const {
    double squares = 0;
    const cpu::MatrixView a = matrix(a_, case_.m, case_.k, case_.turned_a);
    const cpu::MatrixView b = matrix(b_, case_.k, case_.n, case_.turned_b);
    for (std::int64_t i = 0; i < case_.m; ++i)
      for (std::int64_t j = 0; j < case_.n; ++j) {
        double sum = case_.adds ? 0.25 : 0;
        if (case_.bias) sum += static_cast<double>(bias_[static_cast<std::size_t>(j)]);
        double size = 1e-30 + std::abs(sum);
        for (std::int64_t k = 0; k < case_.k; ++k) {
          sum += at(a, i, k) * at(b, k, j);
          size += std::abs(at(a, i, k) * at(b, k, j));
        }
        const double off = activated(case_.activation, sum) -
                           static_cast<double>(c[static_cast<std::size_t>(i * case_.n + j)]);
        squares += off * off / (size * size);
      }
    return std::sqrt(squares / static_cast<double>(case_.m * case_.n));
  }

 private:
  /// The second half of each sum takes the first away but for rounding.
  void cancel() {
    const std::int64_t half = case_.k / 2;
    for (std::int64_t k = 0; k < half; ++k) {
      for (std::int64_t i = 0; i < case_.m; ++i) a(i, half + k) = a(i, k) * 1.0000001F;
      for (std::int64_t j = 0; j < case_.n; ++j) b(half + k, j) = -b(k, j);
    }
  }

  SplitCase case_;
  std::vector<float> a_, b_, bias_;
};

}  // namespace netloom

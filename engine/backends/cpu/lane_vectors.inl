// Numbers side by side as one value: loads, stores and selections that are the same for a vector and
// for one number. For code of each_target.inl that has <cstring> and bf16 before it.

template <int Count>
struct Lanes {
  using Values __attribute__((vector_size(Count * 4))) = float;
  using Places __attribute__((vector_size(Count * 4))) = std::int32_t;
  using Bits __attribute__((vector_size(Count * 4))) = std::uint32_t;
  using Halves __attribute__((vector_size(Count * 2))) = std::uint16_t;
};
template <>
struct Lanes<1> {
  using Values = float;
  using Places = std::int32_t;
  using Bits = std::uint32_t;
  using Halves = std::uint16_t;
};

template <int Count>
inline void load(const float* from, typename Lanes<Count>::Values& values) {
  std::memcpy(&values, from, sizeof values);
}
template <int Count>
inline void load(const Bf16* from, typename Lanes<Count>::Values& values) {
  typename Lanes<Count>::Halves halves;
  std::memcpy(&halves, from, sizeof halves);
  typename Lanes<Count>::Bits bits;
  if constexpr (Count == 1)
    bits = halves;
  else
    bits = __builtin_convertvector(halves, typename Lanes<Count>::Bits);
  bits <<= 16;
  std::memcpy(&values, &bits, sizeof values);
}

template <int Count>
inline void store(const typename Lanes<Count>::Values& values, float* to) {
  std::memcpy(to, &values, sizeof values);
}
/// Rounded to nearest even; NaN stays NaN.
template <int Count>
inline void store(const typename Lanes<Count>::Values& values, Bf16* to) {
  using Bits = typename Lanes<Count>::Bits;
  Bits bits;
  std::memcpy(&bits, &values, sizeof bits);
  const Bits nearest = bits + 0x7FFFU + ((bits >> 16) & 1U);
  const Bits quiet = bits | 0x400000U;
  bits = values == values ? nearest : quiet;
  bits >>= 16;
  typename Lanes<Count>::Halves halves;
  if constexpr (Count == 1)
    halves = static_cast<std::uint16_t>(bits);
  else
    halves = __builtin_convertvector(bits, typename Lanes<Count>::Halves);
  std::memcpy(static_cast<void*>(to), &halves, sizeof halves);
}

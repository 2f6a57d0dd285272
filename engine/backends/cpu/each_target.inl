// Code compiled for each target of the processor in a namespace of its own, among which
// `for_this_processor` chooses. The file that NETLOOM_EACH_TARGET names is included in each; there
// `lanes` are the f32 of a vector. Functions between the namespaces take vectors by reference: by
// value they would be of another width for another target.

namespace any {
constexpr int lanes = 4;
#include NETLOOM_EACH_TARGET
}  // namespace any
#if defined(__x86_64__)
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace avx2 {
constexpr int lanes = 8;
#include NETLOOM_EACH_TARGET  // NOLINT(readability-duplicate-include)
}  // namespace avx2
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v4")
namespace avx512 {
constexpr int lanes = 16;
#include NETLOOM_EACH_TARGET  // NOLINT(readability-duplicate-include)
}  // namespace avx512
#pragma GCC pop_options
#else
namespace avx2 = any;
namespace avx512 = any;
#endif
#undef NETLOOM_EACH_TARGET

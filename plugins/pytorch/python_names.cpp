#include <cctype>
#include <set>

#include "engine/core/text.h"
#include "plugins/pytorch/python.h"

namespace netloom {

namespace {

/// Words that name nothing of a user's: Python's keywords and functions, what the file imports and
/// defines, and the members of nn.Module (PyTorch 2).
constexpr std::string_view taken_words =
    "False None True and as assert async await break class continue def del elif else except "
    "finally for from global if import in is lambda nonlocal not or pass raise return try while "
    "with yield "

    "abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod "
    "complex delattr dict dir divmod enumerate eval exec exit filter float format frozenset "
    "getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals "
    "map max memoryview min next object oct open ord pow print property quit range repr reversed "
    "round set setattr slice sorted staticmethod str sum super tuple type vars zip "

    "F math nn self torch block attend later_steps rotate run_gru run_lstm run_rnn sine_waves "

    "T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda "
    "double dump_patches extra_repr forward get_buffer get_extra_state get_parameter get_submodule "
    "half ipu load_state_dict modules mtia named_buffers named_children named_modules "
    "named_parameters parameters register_backward_hook register_buffer register_forward_hook "
    "register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook "
    "register_load_state_dict_post_hook register_load_state_dict_pre_hook register_module "
    "register_parameter register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ "
    "set_extra_state set_submodule share_memory state_dict to to_empty train training xpu "
    "zero_grad";

bool is_taken(std::string_view name) {
  static const auto words = [] {
    const std::vector<std::string> all = split(taken_words, ' ');
    return std::set<std::string, std::less<>>(all.begin(), all.end());
  }();
  return words.find(name) != words.end();
}

bool starts_with_letter(std::string_view name) {
  return !name.empty() && std::isalpha(static_cast<unsigned char>(name.front())) != 0;
}

}  // namespace

std::string python_name(std::string_view name) {
  if (is_taken(name)) return std::string(name) + "_";
  return starts_with_letter(name) ? std::string(name) : "node_" + std::string(name);
}

std::string class_name(std::string_view name) {
  std::string result;
  bool start = true;
  for (const char letter : name) {
    if (letter == '_' || letter == '/') {
      start = true;
      continue;
    }
    const auto upper = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    result += start ? upper : letter;
    start = false;
  }
  return starts_with_letter(result) && !is_taken(result) ? result : "Block" + result;
}

}  // namespace netloom

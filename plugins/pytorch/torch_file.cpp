#include "plugins/pytorch/torch_file.h"

#include "plugins/pytorch/pickle.h"
#include "plugins/pytorch/stored_zip.h"

namespace netloom {

std::string torch_file_bytes(const Snapshot& tensors) {
  StoredZip zip;
  // The order and the folder are those of torch.save; its reader wants the pickle first.
  zip.add("archive/data.pkl", pickled_state_dict(tensors));
  zip.add("archive/byteorder", "little");
  std::size_t number = 0;
  for (const auto& [name, values] : tensors) {
    const auto bytes = values.bytes();
    zip.add("archive/data/" + std::to_string(number++),
            {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  }
  zip.add("archive/version", "3\n");
  return std::move(zip).finish();
}

}  // namespace netloom

#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/api.h"
#include "engine/data/bind.h"
#include "engine/data/opened_data.h"
#include "engine/project/project.h"
#include "engine/training/snapshot.h"

namespace netloom {

/// What nodes give for one row.
struct SampleOutputs {
  std::map<std::string, Array, std::less<>> nodes;  ///< Each a batch of one, by full name.
  std::map<std::string, std::string> texts;  ///< What the tokens of a row say, by input node.
  bool trained = false;                      ///< With the weights of a run.
};

/// Sends the first training row of a project through its network, as far as that fits, to show
/// people what each node makes of it. Keeps the row while the data settings stay, so that another
/// pass after an edit costs the network alone. One thread at a time.
class NETLOOM_API SamplePass {
 public:
  /// Networks of more than `most_flops` operations a row are not run. `data` is shared with others
  /// who want the same; without it, what was read is given up once the row is taken.
  explicit SamplePass(const LayerRegistry& registry,
                      double most_flops = std::numeric_limits<double>::infinity(),
                      std::shared_ptr<OpenedData> data = nullptr)
      : registry_(registry), most_flops_(most_flops), data_(std::move(data)) {}

  /// The first output of every node that is known and no loss or target, also of those inside a
  /// block whose full names begin with `inside`, where that is not empty ("stage1/1/"); nothing
  /// where the data cannot be bound. Weights are those of `trained` where it has all that the
  /// network needs, else the first values that training would start from. Data paths start from
  /// `folder`; `progress` is told how far their reading is. Throws Error where the data cannot be
  /// read or memory ends.
  SampleOutputs run(const Project& project, const std::filesystem::path& folder,
                    const Snapshot& trained = {}, std::string_view inside = {},
                    const ReadProgress& progress = {});

 private:
  /// What the kept row was taken for.
  struct Source {
    DataSettings settings;
    std::filesystem::path folder;
    std::vector<DataSlot> nodes;
    bool operator==(const Source&) const = default;
  };

  void load(Source source, const ReadProgress& progress);

  const LayerRegistry& registry_;
  double most_flops_;
  std::shared_ptr<OpenedData> data_;
  std::optional<Source> source_;
  std::map<std::string, Array> row_;          ///< By input node: a batch of one.
  std::map<std::string, std::string> texts_;  ///< Of those that take tokens.
};

}  // namespace netloom

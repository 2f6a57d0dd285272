#include "app/cli/profile_report.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace netloom::cli {

namespace {

constexpr std::size_t most_rows = 25;

void print_rows(const Profile& profile, const std::vector<KernelTime>& rows) {
  fmt::print("{:<16} {:<30} {:<34} {:>10} {:>6} {:>9} {:>9} {:>9}\n", "node", "kernel", "by", "µs",
             "share", "GB/s", "GFLOP/s", "ceiling");
  for (std::size_t i = 0; i < std::min(rows.size(), most_rows); ++i) {
    const KernelTime& row = rows[i];
    fmt::print("{:<16} {:<30} {:<34} {:>9.1f} {:>5.1f}% {:>9.1f} {:>9.1f} {:>8.0f}%\n",
               row.node.empty() ? "(step)" : row.node, row.op, row.implementation,
               row.seconds * 1e6, 100 * row.seconds / profile.seconds,
               row.bytes / row.seconds * 1e-9, row.flops / row.seconds * 1e-9,
               100 * of_ceiling(row, profile.ceilings));
  }
  if (rows.size() > most_rows) {
    double rest = 0;
    for (std::size_t i = most_rows; i < rows.size(); ++i) rest += rows[i].seconds;
    fmt::print("{:<82} {:>9.1f} {:>5.1f}%\n", fmt::format("{} more", rows.size() - most_rows),
               rest * 1e6, 100 * rest / profile.seconds);
  }
}

nlohmann::ordered_json rows_json(const Profile& profile, const std::vector<KernelTime>& rows) {
  auto all = nlohmann::ordered_json::array();
  for (const KernelTime& row : rows) {
    nlohmann::ordered_json one = {{"node", row.node}};
    if (!row.op.empty()) {
      one["op"] = row.op;
      one["implementation"] = row.implementation;
    }
    one["seconds"] = row.seconds;
    one["bytes"] = row.bytes;
    one["flops"] = row.flops;
    one["of_ceiling"] = of_ceiling(row, profile.ceilings);
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

void print_profile(const Profile& profile) {
  fmt::print(
      "With {} thread{} this machine reaches {:.0f} GFLOP/s in a large product and {:.1f} GB/s "
      "from memory; \"ceiling\" is the share of that, above 100 % for what comes from a cache or "
      "by Winograd's algorithm.\n",
      profile.threads, profile.threads == 1 ? "" : "s", profile.ceilings.flops_per_second * 1e-9,
      profile.ceilings.bytes_per_second * 1e-9);
  std::vector<KernelTime> slowest = profile.kernels;
  std::stable_sort(slowest.begin(), slowest.end(),
                   [](const KernelTime& a, const KernelTime& b) { return a.seconds > b.seconds; });
  fmt::print("\n{} kernels take {:.1f} µs together\n", profile.kernels.size(),
             profile.seconds * 1e6);
  print_rows(profile, slowest);
  fmt::print("\n{} nodes\n", profile.nodes.size());
  print_rows(profile, profile.nodes);
  for (const std::string& op : profile.references()) {
    fmt::print("\n'{}' has no fast kernel for its operands and runs element by element.\n", op);
  }
}

void print_profile_json(const Profile& profile) {
  const nlohmann::ordered_json json = {{"event", "done"},
                                       {"threads", profile.threads},
                                       {"ceilings",
                                        {{"flops_per_second", profile.ceilings.flops_per_second},
                                         {"bytes_per_second", profile.ceilings.bytes_per_second}}},
                                       {"seconds", profile.seconds},
                                       {"kernels", rows_json(profile, profile.kernels)},
                                       {"nodes", rows_json(profile, profile.nodes)},
                                       {"references", profile.references()}};
  fmt::print("{}\n", json.dump());
}

}  // namespace netloom::cli

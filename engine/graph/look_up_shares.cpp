
#include "engine/graph/block_order.h"
#include "engine/graph/inside.h"
#include "engine/graph/resolve.h"

namespace netloom {

namespace {

class ShareLookup {
 public:
  ShareLookup(ResolvedGraph& resolved, const Graph& graph, Findings& findings)
      : resolved_(resolved), graph_(graph), findings_(findings) {}

  void look_up(std::size_t i) {
    const Node& node = resolved_.node(i);
    if (node.shares.empty()) return;
    const Node* other = owner_of(node);
    if (other == nullptr || other == &node) {
      report(i, "shares.node", phrase("No node '{}' to share with", node.shares),
             phrase("'{}' shares the weights of '{}', which is no other node of the graph.",
                    node.name, node.shares));
    } else if (other->layer != node.layer) {
      report(i, "shares.layer", phrase("{} cannot share with {}", node.layer, other->layer),
             phrase("Only nodes of one layer share weights; '{}' is {}, '{}' is {}.", node.name,
                    node.layer, node.shares, other->layer));
    } else if (other->shares == node.name) {
      report(i, "shares.circle", phrase("Weights that nobody has"),
             phrase("'{}' and '{}' each use the weights of the other, so neither has any.",
                    node.name, other->name));
    } else if (!other->shares.empty()) {
      Diagnostic& d = report(i, "shares.chain", phrase("'{}' shares itself", node.shares),
                             phrase("'{}' has no weights of its own; share those of '{}' "
                                    "instead.",
                                    node.shares, other->shares));
      d.fixes.front() = share_fix(node, phrase("Share with {}", other->shares), other->shares);
    } else if (!copies_fit(i, *other)) {
      report_copies(i, *other);
    } else {
      resolved_.nodes[i].prefix = node.shares;
    }
  }

 private:
  const Node* owner_of(const Node& node) const {
    const auto here = resolved_.numbers.find(node.shares);
    if (here != resolved_.numbers.end()) return &resolved_.node(here->second);
    const auto place = place_among(*resolved_.written, graph_, node.shares);
    return place ? place->node : nullptr;
  }

  /// Copies of a block share one by one, or all with the only copy of another use.
  bool copies_fit(std::size_t i, const Node& owner) const {
    const LayerType* type = resolved_.nodes[i].type;
    if (type == nullptr || type->category != Category::block) return true;
    const std::int64_t copies = copies_of(owner);
    return copies == 1 || copies == copies_of(resolved_.node(i));
  }

  void report_copies(std::size_t i, const Node& owner) {
    const Node& node = resolved_.node(i);
    const std::int64_t copies = copies_of(owner);
    Diagnostic& d =
        report(i, "shares.repeat", phrase("{} copies share {}", copies_of(node), copies),
               phrase("Copies share one by one, but '{}' stands {} times and '{}' "
                      "{} times.",
                      node.name, copies_of(node), owner.name, copies));
    d.parameter = "repeat";
    d.fixes.front() = {
        Fix::Kind::set_parameter, phrase("Set repeat to {}", copies), node.name, {}, "repeat", {},
        std::to_string(copies)};
  }

  static Fix share_fix(const Node& node, Phrase title, std::string owner) {
    return {Fix::Kind::share, std::move(title), node.name, {}, {}, {}, std::move(owner)};
  }

  Diagnostic& report(std::size_t i, std::string code, Phrase title, Phrase message) {
    const Node& node = resolved_.node(i);
    resolved_.nodes[i].sound = false;
    Diagnostic& d = findings_.add(
        i, diagnostic_at(node, std::move(code), std::move(title), std::move(message)));
    d.fixes.push_back(share_fix(node, phrase("Give it weights of its own"), {}));
    return d;
  }

  ResolvedGraph& resolved_;
  const Graph& graph_;
  Findings& findings_;
};

}  // namespace

void look_up_shares(ResolvedGraph& resolved, const Graph& graph, Findings& findings) {
  ShareLookup lookup(resolved, graph, findings);
  for (std::size_t i = 0; i < resolved.nodes.size(); ++i) lookup.look_up(i);
}

}  // namespace netloom

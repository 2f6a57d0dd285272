#include "plugins/pytorch/own_class.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "plugins/pytorch/class_settings.h"

namespace netloom {

ModuleCall OwnClasses::use(ClassSource one, const std::string& node, std::vector<Argument> given) {
  ModuleCall call{one.name, std::move(given), std::nullopt};
  auto there = std::find_if(uses_.begin(), uses_.end(),
                            [&](const Use& use) { return same_text(use.source, one); });
  if (there == uses_.end()) {
    there = uses_.insert(there, {std::move(one), {}, {}, {}});
  } else {
    merge_nodes(there->source, one);
  }
  there->nodes.push_back(node);
  call.own = static_cast<std::size_t>(there - uses_.begin());
  return call;
}

void OwnClasses::settle() {
  for (const Use& use : uses_) settle(use.source.layer);
  std::sort(all_.begin(), all_.end(), [](const Own& a, const Own& b) { return a.first < b.first; });
}

/// All uses of `layer`, after those of the classes in it.
void OwnClasses::settle(const std::string& layer) {
  if (!settled_.insert(layer).second) return;
  std::vector<std::string> forms;
  std::map<std::string, std::vector<std::size_t>> uses_of_form;
  for (std::size_t i = 0; i < uses_.size(); ++i) {
    ClassSource& source = uses_[i].source;
    if (source.layer != layer) continue;
    for (const Member& member : source.members) {
      for (const Copies& one : member.copies) {
        if (one.call.own) settle(uses_[*one.call.own].source.layer);
      }
    }
    resolve(source);
    const std::string form = form_of(source);
    std::vector<std::size_t>& uses = uses_of_form[form];
    if (uses.empty()) forms.push_back(form);
    uses.push_back(i);
  }
  for (const std::string& form : forms) define(uses_of_form[form]);
}

void OwnClasses::define(const std::vector<std::size_t>& uses) {
  std::vector<const ClassSource*> sources;
  sources.reserve(uses.size());
  for (const std::size_t i : uses) sources.push_back(&uses_[i].source);
  ClassWithSettings made = with_settings(sources);
  made.source.name = free_name(made.source.name);
  Own own{uses.front(), std::move(made.source), {}};
  for (std::size_t i = 0; i < uses.size(); ++i) {
    Use& use = uses_[uses[i]];
    use.name = own.source.name;
    use.arguments = std::move(made.calls[i]);
    own.nodes.insert(own.nodes.end(), use.nodes.begin(), use.nodes.end());
    if (i > 0) merge_nodes(own.source, use.source);
  }
  all_.push_back(std::move(own));
}

std::string OwnClasses::free_name(const std::string& base) {
  std::string name = base;
  for (int number = 2; !taken_.insert(name).second; ++number) {
    name = fmt::format("{}{}", base, number);
  }
  return name;
}

void OwnClasses::resolve(ClassSource& one) const {
  for (Member& member : one.members) {
    for (Copies& copies : member.copies) {
      ModuleCall& call = copies.call;
      if (!call.own) continue;
      const Use& use = uses_[*call.own];
      call.type = use.name;
      if (call.arguments.empty()) call.arguments = use.arguments;
      call.own.reset();
    }
  }
}

void OwnClasses::write(Source& source) const {
  for (const Own& own : all_) {
    Source lines;
    write_class(lines, own.source);
    source.append(lines, own.nodes);
    source.blank(2);
  }
}

}  // namespace netloom

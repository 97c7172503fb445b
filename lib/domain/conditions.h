#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// A condition of an act that fails, and where. Its words are in schemas/acts.
struct Unmet {
  std::string condition;
  std::vector<std::string> where = {};
  bool operator==(const Unmet&) const = default;
};

/// Where a condition fails; nothing: it holds.
using Where = std::optional<std::vector<std::string>>;

inline Where if_so(bool fails) { return fails ? Where(std::vector<std::string>{}) : std::nullopt; }
inline Where at(std::vector<std::string> codes) {
  return codes.empty() ? std::nullopt : Where(std::move(codes));
}

/// One condition of a family of acts that look at `Facts`.
template <class Facts>
struct ActCondition {
  std::string_view key;
  Where (*fails)(const Facts&);
};

/// Those that do not hold, in the order in which they are told.
template <class Facts>
std::vector<Unmet> failing(const std::vector<ActCondition<Facts>>& conditions, const Facts& facts) {
  std::vector<Unmet> unmet;
  for (const ActCondition<Facts>& condition : conditions)
    if (Where where = condition.fails(facts))
      unmet.push_back({std::string(condition.key), *std::move(where)});
  return unmet;
}

}  // namespace povnet

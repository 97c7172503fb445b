#pragma once

#include <map>
#include <string>

#include "base/day.h"
#include "base/period.h"
#include "base/value.h"

namespace povnet {

/// What a document is asked for. The queries see it as :from, :to (both included) and :as_of; days after
/// `as_of` have not happened yet.
struct Scope {
  Day from{};
  Day to{};
  Day as_of{};
  std::map<std::string, Value> named = {};       ///< further parameters of the query: "annuality"
  std::map<std::string, std::string> only = {};  ///< keep rows whose column has this value: "comune"
};

/// The period cut at `as_of`; a stock is read on its last day.
Scope scope_of(const Period& period, Day as_of);

/// The parameters of a query: :from, :to, :as_of, those in `named`, and what rows are kept by (":comune").
std::map<std::string, Value> named_days(const Scope& scope);

}  // namespace povnet

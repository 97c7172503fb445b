#pragma once

#include "report/diff.h"

namespace povnet {

/// The rows of both sides that tell a difference: those alike on both sides say nothing, unless a distinct
/// count needs them to know that a value was there already.
struct DiffRows {
  std::vector<FrozenMeasure> measures;
  std::vector<FrozenRow> before, after;
};

DiffRows differing_rows(const FrozenRows& before, const FrozenRows& after);

/// What a column counts differently in the line of these labels.
std::vector<DiffRecord> differences(const std::vector<DiffRows>& counted, const FrozenColumn& column,
                                    const std::vector<std::string>& labels, const std::string& subtotal);

}  // namespace povnet

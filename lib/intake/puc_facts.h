#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/puc_acts.h"
#include "intake/act_writer.h"
#include "intake/puc_on_file.h"

namespace povnet {

/// What the acts look at, for an assignment there is or that is to be.
PucFacts puc_facts(ActWriter& writer, const PucOnFile& project, const PucAssignment& assignment);

/// The whole-number parameter of the law in force on a day.
std::optional<std::int64_t> figure_on(const DataFiles& data, const std::string& id, Day on);

}  // namespace povnet

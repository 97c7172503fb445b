#pragma once

#include <cstdint>
#include <string>

#include "intake/act_writer.h"

namespace povnet {

/// ADI, else SFL, else a signed plan; empty where none of them is valid that day.
std::string puc_title_on(ActWriter& writer, std::int64_t person, Day on);
bool has_puc_title(ActWriter& writer, std::int64_t person, const std::string& title, Day on);

/// The code of the ADI or SFL that gives the title; empty for any other.
std::string puc_grant_on(ActWriter& writer, std::int64_t person, const std::string& title, Day on);

}  // namespace povnet

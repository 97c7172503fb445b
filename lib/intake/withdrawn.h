#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "intake/references.h"
#include "schema/source.h"
#include "store/transaction.h"

namespace povnet {

/// Codes, by register, of the records that earlier files of this source made and this complete file no
/// longer names. They are listed, never deleted.
std::map<std::string, std::vector<std::string>> withdrawn_records(
    Transaction& tx, References& references, const Source& source, std::int64_t batch,
    const std::map<std::string, std::vector<std::int64_t>>& seen);

}  // namespace povnet

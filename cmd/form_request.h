#pragma once

#include <vector>

#include "cmd/access.h"
#include "cmd/reading.h"
#include "report/form_fields.h"
#include "workbook/fill_plan.h"

namespace povnet {

/// --period, --fund, --annuality, --ets, --comune, --identified: what a form is filled in for.
std::vector<Option> form_options();
FormRequest form_request_of(Call& call, Reader& reader);

/// The names and values of the case file for a form. `rows` says which records may be shown.
FormSource form_source(FormFields& fields, IdentifiedRows& rows);

/// A form is filled in for nobody: only to look at its names.
FormSource names_only(FormFields& fields);

}  // namespace povnet

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace povnet {

/// What is wrong with an IBAN. ISO 13616: the length of its country, then check digits by modulo 97.
enum class IbanFault { country, length, form, check_digits };

/// For the code list iban_fault: stable, English.
std::string_view name_of(IbanFault fault);

/// Capitals, without the blanks and hyphens that forms print in it.
std::string normal_iban(std::string_view typed);

/// Of a normal IBAN; nothing where it is right.
std::optional<IbanFault> iban_fault(std::string_view normal);

}  // namespace povnet

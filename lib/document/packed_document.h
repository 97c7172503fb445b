#pragma once

#include "document/document.h"
#include "document/packing.h"

namespace povnet {

/// A document as it is, to be kept; the rows of its tables are used up.
void pack(PackOut& packing, Document& document);
void pack(PackIn& packing, Document& document);

template <class P>
void pack(P& packing, Cell& cell) {
  pack(packing, cell.kind, cell.empty, cell.number, cell.text);
}

}  // namespace povnet

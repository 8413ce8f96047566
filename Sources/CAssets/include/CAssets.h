// The files that travel inside the program: the contract, the content lists, the web client.
#ifndef WORKBOOK_CASSETS_H
#define WORKBOOK_CASSETS_H

#include <stddef.h>

/// A file inside the program. `bytes` stays valid for the life of the process; a zero byte follows it.
typedef struct {
  /// `openrpc.json`, `content/prompts.tsv`, `web/index.html`, …
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
} workbook_asset;

/// The asset at `index`, in a fixed order; null from the count on.
const workbook_asset *_Nullable workbook_asset_at(size_t index);

/// The asset of that name; null when there is none.
const workbook_asset *_Nullable workbook_asset_named(const char *_Nonnull name);

#endif

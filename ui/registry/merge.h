#pragma once

namespace ui {

/// A form changes what was edited in it and nothing else: \a now, the record as it is when it is written, takes
/// \a typed only if that differs from \a shown, which stood in the form when it was opened.
template <typename T>
void putEdited(T &now, const T &shown, const T &typed)
{
    if (typed != shown)
        now = typed;
}

} // namespace ui

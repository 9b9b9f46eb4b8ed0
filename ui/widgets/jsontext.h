#pragma once

#include <QByteArray>
#include <QString>
#include <QSyntaxHighlighter>

#include <limits>

namespace ui {

struct IndentedJson
{
    QString text{};
    bool cut = false; ///< There is more.
};

/// Indents JSON by two blanks a level, token for token: order, doubled keys and the spelling of numbers stay.
/// Expects well-formed JSON; anything else comes out readable all the same. Stops after about \a most bytes of text.
[[nodiscard]] IndentedJson indentJson(const QByteArray &utf8, qsizetype most = std::numeric_limits<qsizetype>::max());

/// The beginning of \a utf8: at most \a most bytes, and no part of a character.
[[nodiscard]] QByteArray firstBytes(const QByteArray &utf8, qsizetype most);

/// Colours keys, strings and literals with the theme's tones.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace ui

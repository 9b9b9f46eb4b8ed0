#pragma once

#include <QByteArray>
#include <QIODevice>

namespace app {

/// A body that can be sent once. QNetworkAccessManager repeats a call of its own accord, and without a word, when the
/// connection closes before an answer; a body that cannot be rewound is what stops it.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &body);

    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    /// The answer is there, so that nothing can be repeated any more: Qt rewinds before it hands over a 307 or 308.
    void allowRewind() { m_mayRewind = true; }
    [[nodiscard]] bool reset() override { return m_mayRewind; }
    /// Qt writes the head of a request together with the first of its body.
    [[nodiscard]] bool isTouched() const { return m_read > 0; }
    /// From now on nothing of it can be sent.
    void seal() { m_isSealed = true; }
    [[nodiscard]] bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    qint64 m_read = 0;
    bool m_mayRewind = false;
    bool m_isSealed = false;
};

} // namespace app

#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class LinkButton;

/// While a push token stands in its field: the push address with it, to be taken to the cloud. The token itself is not
/// shown here, and nowhere once it is saved.
class TokenAddress final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenAddress(QWidget *parent = nullptr);
    /// Hides itself while \a address or \a token is empty.
    void show(const QString &address, const QString &token);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslateUi();

    QString m_address;
    QString m_token;
    QLabel *m_shown = nullptr;
    QLabel *m_advice = nullptr;
    LinkButton *m_copy = nullptr;
};

} // namespace ui

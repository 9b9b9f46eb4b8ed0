#include "ui/widgets/secretedit.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_reveal(new IconButton(u"eye"_s, {}, this)),
      m_generate(new LinkButton({}, this)), m_remove(new LinkButton({}, this)), m_timer(new QTimer(this))
{
    m_edit->setObjectName(u"secret"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setCheckable(true);
    m_reveal->setEnabled(false);
    m_generate->setObjectName(u"secretGenerate"_s);
    m_generate->hide();
    m_remove->setObjectName(u"secretClear"_s);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kRevealMilliseconds);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    layout->addWidget(m_generate);
    layout->addWidget(m_remove);
    setFocusProxy(m_edit);
    connect(m_reveal, &QToolButton::toggled, this, &SecretEdit::setRevealed);
    connect(m_timer, &QTimer::timeout, m_reveal, [this] { m_reveal->setChecked(false); });
    connect(m_generate, &LinkButton::clicked, this, &SecretEdit::generate);
    connect(m_remove, &LinkButton::clicked, this, &SecretEdit::toggleRemoval);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_reveal->setEnabled(!text.isEmpty());
        if (text.isEmpty())
            m_reveal->setChecked(false);
        else
            m_removed = false; // a new value takes the place of the stored one
        retranslateUi();
        Q_EMIT edited();
    });
    retranslateUi();
}

void SecretEdit::setStored(bool stored)
{
    m_stored = stored;
    m_removed = false;
    retranslateUi();
}

void SecretEdit::setRemovable(bool removable)
{
    m_removable = removable;
    retranslateUi();
}

void SecretEdit::setGenerator(std::function<QString()> make)
{
    m_make = std::move(make);
    m_generate->setVisible(bool(m_make));
}

void SecretEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    retranslateUi();
}

std::optional<app::Secret> SecretEdit::typed() const
{
    if (m_edit->text().isEmpty())
        return std::nullopt;
    return app::Secret(m_edit->text());
}

bool SecretEdit::hasValue() const
{
    return (m_stored && !m_removed) || !m_edit->text().isEmpty();
}

void SecretEdit::clear()
{
    m_removed = false;
    m_edit->clear();
    retranslateUi();
}

void SecretEdit::toggleRemoval()
{
    const bool removed = !m_removed;
    m_edit->clear();
    m_removed = removed;
    retranslateUi();
    Q_EMIT edited();
}

void SecretEdit::generate()
{
    m_edit->setText(m_make());
    m_reveal->setChecked(true); // nobody has seen it yet
    m_edit->setFocus();
}

void SecretEdit::setRevealed(bool revealed)
{
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(revealed ? u"eye-off"_s : u"eye"_s));
    if (revealed)
        m_timer->start();
    else
        m_timer->stop();
    retranslateUi();
}

void SecretEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SecretEdit::retranslateUi()
{
    m_edit->setPlaceholderText(m_removed  ? tr("Is removed when you save")
                               : m_stored ? tr("Saved; leave empty to keep it unchanged")
                                          : m_placeholder);
    const QString what = m_reveal->isChecked() ? tr("Hide") : tr("Show for 10 seconds");
    m_reveal->setToolTip(what);
    //: Fills a secret's field with a random value.
    m_generate->setText(tr("Generate"));
    //: Removes a stored secret; and takes that back.
    m_remove->setText(m_removed ? tr("Keep it") : tr("Clear"));
    m_remove->setVisible(m_stored && m_removable);
}

} // namespace ui

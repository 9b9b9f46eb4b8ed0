#pragma once

#include "app/engine/engine.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class BodyForm;
class CommandTarget;
class FieldError;
class PreviewView;
class PrimaryButton;
class SentView;
class TtlField;

/// A command as an operator writes it: whom for, what, how long it waits; with what would go out beside it, and the
/// life of the one just sent.
class CommandEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandEditor(app::Engine &engine, QWidget *parent = nullptr);

    void setDevice(const app::DeviceId &id, bool fixed);
    /// The same command for many devices of one product: "send" asks for it by ordered() and sends nothing itself.
    void setDevices(const QList<app::DeviceId> &ids);

Q_SIGNALS:
    void sent(qint64 id);
    void ordered(const app::CommandDraft &draft);
    /// The operator wants to see that command.
    void openRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeSide();
    void wire();
    void later(); ///< The preview follows what is typed, after a moment.
    void preview();
    void takePreview(const app::Result<app::CommandPreview> &preview);
    void send();
    void takeSent(const app::Result<qint64> &id);
    void showError(const app::Error &error);
    void updateButton();
    void retranslateUi();
    [[nodiscard]] app::CommandDraft draftOf(const app::CommandBody &body) const;

    app::Engine &m_engine;
    QTimer m_typing;
    quint64 m_generation = 0; ///< Of the preview; late answers to an older one are dropped.
    bool m_busy = false;
    CommandTarget *m_target = nullptr;
    BodyForm *m_body = nullptr;
    TtlField *m_ttl = nullptr;
    FieldError *m_error = nullptr;
    PrimaryButton *m_send = nullptr;
    QLabel *m_previewTitle = nullptr;
    PreviewView *m_preview = nullptr;
    SentView *m_sent = nullptr;
};

} // namespace ui

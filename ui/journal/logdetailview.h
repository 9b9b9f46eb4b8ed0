#pragma once

#include "app/engine/engine.h"
#include "app/model/thingmodel.h"

#include <QHash>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class Badge;
class CutText;
class DecodedView;
class ElidedLabel;
class EmptyState;
class HexView;
class JsonView;
class LinkRow;

/// Everything about one line of the log: decoded, as JSON, as bytes, and as it came over HTTP. A view is filled when it
/// is looked at, and shows the beginning of what is large; 复制 and 另存 take all of it.
class LogDetailView final : public QWidget
{
    Q_OBJECT
public:
    explicit LogDetailView(app::Engine &engine, QWidget *parent = nullptr);

    void show(bool rejected, qint64 id);
    /// Reads the same line anew; what is shown stays until the answer is here.
    void refresh();
    void clear();
    /// Nothing while a line is on its way.
    [[nodiscard]] const std::optional<app::LogDetail> &detail() const { return m_detail; }

Q_SIGNALS:
    void deviceRequested(const QString &deviceId);
    void replayRequested(qint64 pushId);
    void assignRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { DecodedTab, JsonTab, HexTab, HttpTab, DecryptedTab, TabCount };
    [[nodiscard]] QWidget *makeDecodedTab();
    [[nodiscard]] QWidget *makeShown();
    void wire();
    void read();
    void take(const app::LogDetail &detail);
    void fill();
    void fillDecoded();
    void showDecoded();
    void showPayload();
    void showHttp();
    void showNothing();
    void act(const QString &action);
    void copy();
    void askSave();
    void write(const QString &file, const QByteArray &body);
    void retranslateUi();
    void updateHead();

    app::Engine &m_engine;
    std::optional<app::LogDetail> m_detail;
    QHash<QString, app::ThingModel> m_models; ///< By product id; forgotten when products change.
    bool m_rejected = false;
    qint64 m_id = 0;
    quint64 m_generation = 0;
    std::array<bool, TabCount> m_stale{}; ///< Views that do not show `m_detail` yet.

    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    QTabBar *m_tabs = nullptr;
    ElidedLabel *m_access = nullptr;
    Badge *m_simulated = nullptr; ///< 模拟: a rehearsal cloud sent it.
    LinkRow *m_links = nullptr;
    QLabel *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    DecodedView *m_decoded = nullptr;
    QWidget *m_payloadBox = nullptr;
    CutText *m_payload = nullptr;
    JsonView *m_decrypted = nullptr;
    JsonView *m_json = nullptr;
    HexView *m_hex = nullptr;
    CutText *m_http = nullptr;
};

} // namespace ui

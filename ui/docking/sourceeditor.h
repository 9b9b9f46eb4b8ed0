#pragma once

#include "app/cloud/formcheck.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class MapEditor;
class ScaleEditor;
class TypedInput;

/// Where one value comes from: a constant, or what is spoken, as it is, scaled, by a table or calculated. Offers the
/// ways that lead to the type; one that is kept but leads there no more stays visible, marked as gone.
class SourceEditor final : public QWidget
{
    Q_OBJECT
public:
    /// What can be chosen there and then.
    struct Offer
    {
        std::optional<app::ValueType> type{};
        std::optional<app::SpokenValue> spoken{};
        bool mayBeAbsent = false;
    };
    /// \a name stands in the object names of its parts: "from:<name>", "value:<name>" …
    explicit SourceEditor(const QString &name, QWidget *parent = nullptr);

    void setOffer(const Offer &offer);
    void setValue(const QJsonObject &source);
    /// Empty when nothing was chosen. Keys that we do not know are kept.
    [[nodiscard]] QJsonObject value() const;
    [[nodiscard]] QWidget *input() const;
    void setLabel(const QString &label);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int index);
    void fillWays();
    void showBody();
    void makeBody();
    void retranslateUi();
    [[nodiscard]] static QString wayText(app::SourceWay way);

    QString m_name;
    QString m_label;
    Offer m_offer;
    bool m_isOffered = false; ///< setOffer() was called.
    QJsonObject m_source;     ///< As it was set.
    std::optional<app::SourceWay> m_way;
    QComboBox *m_from = nullptr;
    QWidget *m_body = nullptr;
    TypedInput *m_constant = nullptr; ///< These are made when they are needed first.
    ScaleEditor *m_scale = nullptr;
    MapEditor *m_map = nullptr;
    QLineEdit *m_expression = nullptr;
};

} // namespace ui

#pragma once

#include <QComboBox>

namespace ui {

/// A unit of the built-in list, grouped, or any text of one's own.
class UnitBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit UnitBox(QWidget *parent = nullptr);
    void setUnit(const QString &unit);
    [[nodiscard]] QString unit() const; ///< The id of a listed unit, else the typed text.

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
};

} // namespace ui

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

/// Takes a table away from a running engine and gives it back, so that reading fails as it does on a damaged disk.
class BrokenTable
{
public:
    BrokenTable(const QString &folder, const QString &table) : m_table(table)
    {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("broken"));
        m_db.setDatabaseName(folder + QStringLiteral("/clouddock.db"));
        if (!m_db.open())
            qFatal("the database cannot be opened");
        run(QStringLiteral("PRAGMA legacy_alter_table = ON")); // what refers to the table stays as it is
        run(QStringLiteral("ALTER TABLE %1 RENAME TO %1_away").arg(m_table));
    }
    ~BrokenTable()
    {
        mend();
        m_db = {};
        QSqlDatabase::removeDatabase(QStringLiteral("broken"));
    }
    BrokenTable(const BrokenTable &) = delete;
    BrokenTable &operator=(const BrokenTable &) = delete;

    void mend()
    {
        if (m_mended)
            return;
        m_mended = true;
        run(QStringLiteral("ALTER TABLE %1_away RENAME TO %1").arg(m_table));
    }

private:
    void run(const QString &sql)
    {
        QSqlQuery query(m_db);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }

    QString m_table;
    QSqlDatabase m_db;
    bool m_mended = false;
};

// A database that remembers what was asked of it, so that the bare driver can be asked the same.

/** Wraps a database; `take()` gives the reads since the last call, in groups of those that were under way together. */
export function recordedDatabase(database) {
  let groups = [];
  let underWay = 0;
  return {
    database: {
      ...database,
      read: async (statement, parameters) => {
        if (underWay === 0 || groups.length === 0) groups.push([]);
        const read = { statement, parameters, rows: 0 };
        groups.at(-1).push(read);
        underWay += 1;
        try {
          const rows = await database.read(statement, parameters);
          read.rows = countRows(rows);
          return rows;
        } finally {
          underWay -= 1;
        }
      },
    },
    take: () => {
      const taken = groups;
      groups = [];
      return taken;
    },
  };
}

/** Rows, counting each item of a list that stands for rows. */
function countRows(rows) {
  const longest = (row) => Math.max(1, ...Object.values(row).map((value) => (Array.isArray(value) ? value.length : 1)));
  return rows.reduce((sum, row) => sum + longest(row), 0);
}

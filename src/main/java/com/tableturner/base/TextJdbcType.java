package com.tableturner.base;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Function;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.NullUnmarked;

/** A value of type {@code V} kept as text in a column; stands in for a JDBC type that SQLite does not have. */
@NullUnmarked // Hibernate's side is not annotated
class TextJdbcType<V> implements JdbcType {

    private final int code;
    private final Class<V> valueType;
    private final Function<V, String> write;
    private final transient Function<String, V> read;

    TextJdbcType(int code, Class<V> valueType, Function<V, String> write, Function<String, V> read) {
        this.code = code;
        this.valueType = valueType;
        this.write = write;
        this.read = read;
    }

    @Override
    public int getJdbcTypeCode() {
        return Types.VARCHAR;
    }

    @Override
    public int getDefaultSqlTypeCode() {
        return code;
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
        return new BasicBinder<>(javaType, this) {
            @Override
            protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                    throws SQLException {
                statement.setString(index, write.apply(javaType.unwrap(value, valueType, options)));
            }

            @Override
            protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                    throws SQLException {
                statement.setString(name, write.apply(javaType.unwrap(value, valueType, options)));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
        return new BasicExtractor<>(javaType, this) {
            @Override
            protected X doExtract(ResultSet row, int index, WrapperOptions options) throws SQLException {
                return wrap(row.getString(index), options);
            }

            @Override
            protected X doExtract(CallableStatement statement, int index, WrapperOptions options) throws SQLException {
                return wrap(statement.getString(index), options);
            }

            @Override
            protected X doExtract(CallableStatement statement, String name, WrapperOptions options)
                    throws SQLException {
                return wrap(statement.getString(name), options);
            }

            private X wrap(String text, WrapperOptions options) {
                return text == null ? null : javaType.wrap(read.apply(text), options);
            }
        };
    }
}

<?php
/**
 * Plugin Name: Article Widgets
 * Description: A block that prints a story with its toll and its sources, and stories of other newsrooms by their addresses.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: article-widgets
 *
 * @package ArticleWidgets
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/allowed-html.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/fetch-story.php';
require_once __DIR__ . '/includes/providers.php';

add_filter( 'wp_kses_allowed_html', 'article_widgets_allow_html', 10, 2 );
add_filter( 'no_texturize_tags', 'article_widgets_keep_characters' );
add_action( 'init', 'article_widgets_register_block' );
add_action( 'init', 'article_widgets_add_providers' );
add_action( 'rest_api_init', 'article_widgets_register_fetch' );
add_action( 'admin_init', 'article_widgets_register_setting' );
